package org.kantoku.contracts.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kantoku.access.domain.Role;
import org.kantoku.contractors.domain.SelectionAssessment;
import org.kantoku.contractors.domain.roster.SiteDetails;
import org.kantoku.contracts.application.upstream.UpstreamBond;
import org.kantoku.contracts.domain.ClauseCatalogue;
import org.kantoku.contracts.domain.ClauseMatrix;
import org.kantoku.contracts.domain.ConditionFacts;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractClause;
import org.kantoku.contracts.domain.DataHandlingProfile;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.FloorFacts;
import org.kantoku.contracts.domain.ForeignHandling;
import org.kantoku.contracts.domain.MasterContract;
import org.kantoku.contracts.domain.Readiness;
import org.kantoku.contracts.domain.RiskAssessment;
import org.kantoku.contracts.domain.TierDecision;
import org.kantoku.contracts.domain.Waiver;
import org.kantoku.contracts.domain.upstream.StricterTerms;

/**
 * Everything on record about one contract, and what follows from it.
 *
 * @param master    the contract above it, or {@code null}
 * @param catalogue the clauses it is measured by
 */
record Dossier(Contract contract, List<DataHandlingProfile> profiles, List<ContractClause> clauses, List<Waiver> waivers,
               List<RiskAssessment> assessments, List<UpstreamBond> upstream, List<ForeignHandling> foreign,
               List<SelectionAssessment> selections, List<SiteDetails> sites, MasterContract master, ClauseCatalogue catalogue) {

    DataHandlingProfile profile() {
        return profiles.get(0);
    }

    Map<String, Object> facts() {
        return ConditionFacts.of(profile().says(), contract.details());
    }

    ClauseMatrix matrix(LocalDate asOf) {
        return ClauseMatrix.of(catalogue, facts(), clauses, waivers, master, asOf);
    }

    /** The assessment that counts on a date. */
    Optional<RiskAssessment> assessment(LocalDate asOf) {
        return assessments.stream().filter(a -> a.holdsOn(asOf)).reduce((earlier, later) -> later);
    }

    /** The tier by the contract's own facts; findings and incidents can raise it further in supervision. */
    TierDecision tier(LocalDate asOf) {
        return TierDecision.of(assessment(asOf).map(RiskAssessment::scoreTier).orElse(null), FloorFacts.of(profile().says()));
    }

    Readiness readiness(LocalDate on) {
        Set<String> countries = sites.stream().filter(site -> site.isForeign() && site.isActiveOn(on)).map(SiteDetails::countryCode)
            .collect(Collectors.toSet());
        boolean selected = selections.stream().anyMatch(a -> a.allowsSignature(on));
        return new Readiness(contract.details(), profile().says(), matrix(on), selected, stricter(on), foreign, countries, on);
    }

    /** The stricter of the contract's own terms and of those the data were entrusted on (DH-22). */
    StricterTerms stricter(LocalDate on) {
        return new StricterTerms(contract.details(), matrix(on).breachTerms(), upstream.stream().map(bond -> bond.on(on)).toList());
    }

    /** Who approves (model §3): S, A, handling abroad and My Number are the privacy officer's, B, C and N the department's. */
    Role approver(LocalDate on) {
        boolean central = tier(on).tier().isHigh() || profile().facts().isYes(Fact.CROSS_BORDER)
            || profile().facts().isYes(Fact.MY_NUMBER);
        return central ? Role.PRIVACY_OFFICER : Role.DEPT_PRIVACY_MANAGER;
    }
}
