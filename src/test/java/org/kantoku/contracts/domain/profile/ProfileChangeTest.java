package org.kantoku.contracts.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.ClauseCatalogue;
import org.kantoku.contracts.domain.ClauseDefinition;
import org.kantoku.contracts.domain.Connection;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractFacts;
import org.kantoku.contracts.domain.DataHandlingProfile;
import org.kantoku.contracts.domain.DataItem;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.FactorProposal;
import org.kantoku.contracts.domain.HandlingPlace;
import org.kantoku.contracts.domain.IncidentHistory;
import org.kantoku.contracts.domain.OutageTolerance;
import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.PrincipalVolume;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.RiskFactors;
import org.kantoku.contracts.domain.Sensitivity;
import org.kantoku.contracts.domain.SubDepth;
import org.kantoku.contracts.domain.SubPolicy;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/** What a fact does to the clauses: policy rows S-07, S-08, S-22, S-24, and model §7, 5. */
class ProfileChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0} = YES makes {1} required")
    @CsvSource({"DIRECT_CONTACT,DH-13", "DIRECT_COLLECTION,DH-13", "ANONYMISED,DH-21", "PSEUDONYMISED,DH-21", "DATA_HANDOVER,DH-18",
        "PHYSICAL_MEDIA,DH-18", "TRANSPORT,DH-18", "CLOUD,DH-17", "CROSS_BORDER,DH-19", "MY_NUMBER,DH-20", "UPSTREAM,DH-22"})
    void aFactMakesAClauseRequiredAndItsEndDropsIt(Fact fact, String code) {
        ProfileFacts before = facts(null);
        ProfileFacts after = facts(fact);
        assertThat(codes(change(before, after).required())).containsExactly(code);
        assertThat(codes(change(after, before).dropped())).containsExactly(code);
        assertThat(change(before, after).fields()).singleElement()
            .isEqualTo(new ProfileChange.Field("fact." + fact.variable(), TriState.NO, TriState.YES));
    }

    @Test
    void aFactThatIsNoLongerKnownLeavesItsClauseOpen() {
        ProfileFacts after = with(facts(null), Fact.DIRECT_CONTACT, TriState.UNKNOWN);
        assertThat(codes(change(facts(null), after).undetermined())).containsExactly("DH-13");
        assertThat(change(facts(null), facts(null)).fields()).isEmpty();
        assertThat(change(facts(null), facts(null)).changesClauses()).isFalse();
    }

    @Test
    void myNumberForcesPersonalDataAndForbidsNotifyOnly() {
        ProfileFacts without = new ProfileFacts(ArrangementKind.NO_PERSONAL_DATA, ContractFacts.of(Map.of(Fact.PD, TriState.NO,
            Fact.MY_NUMBER, TriState.YES)), null, null, null, List.of(), Set.of(), Set.of(), null);
        refuses("contracts.error.myNumberNeedsPd", () -> profile(without));
        ProfileFacts yes = facts(Fact.MY_NUMBER);
        refuses("contracts.error.myNumberNotifyOnly", () -> profile(subPolicy(yes, SubPolicy.NOTIFY_ONLY)));
        for (SubPolicy allowed : List.of(SubPolicy.PROHIBITED, SubPolicy.PRIOR_APPROVAL, SubPolicy.LISTED)) {
            profile(subPolicy(yes, allowed));
        }
    }

    @Test
    void withoutAPrincipalCategoryNothingIsConfirmed() {
        ProfileFacts f = facts(null);
        refuses("contracts.error.principalCategories", () -> profile(new ProfileFacts(f.arrangement(), f.facts(), 10, null, null, f.dataItems(),
            Set.of(), Set.of(), null)));
    }

    @Test
    void analysisIsNeverBelow23Points() {
        FactorProposal proposal = new FactorProposal(facts(null), Set.of(Purpose.ANALYSIS_AD));
        assertThat(proposal.least().sensitivity().points()).isEqualTo(23);
        refuses("contracts.error.factorBelowFacts", () -> proposal.check(factors(Sensitivity.CONTACT)));
        proposal.check(factors(Sensitivity.FINANCIAL_MINOR_PROFILING));
        new FactorProposal(facts(null), Set.of(Purpose.ORDER_DELIVERY)).check(factors(Sensitivity.CONTACT));
    }

    private static RiskFactors factors(Sensitivity sensitivity) {
        return new RiskFactors(sensitivity, PrincipalVolume.of(500), HandlingPlace.OUR_PREMISES, SubDepth.NONE, Connection.NONE,
            OutageTolerance.OVER_7_DAYS, IncidentHistory.NONE);
    }

    private static ProfileFacts facts(Fact yes) {
        Map<Fact, TriState> values = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            values.put(fact, fact == Fact.PD || fact == yes ? TriState.YES : TriState.NO);
        }
        return new ProfileFacts(ArrangementKind.ENTRUSTMENT, ContractFacts.of(values), 500, null, null, List.of(new DataItem("氏名", "配達")),
            Set.of(PrincipalCategory.MEMBER), Set.of(), null);
    }

    private static ProfileFacts with(ProfileFacts f, Fact fact, TriState value) {
        return new ProfileFacts(f.arrangement(), f.facts().with(fact, value), f.principalCount(), f.subPolicy(), f.foreignBasis(), f.dataItems(),
            f.principalCategories(), f.media(), f.handoverStartedOn());
    }

    private static ProfileFacts subPolicy(ProfileFacts f, SubPolicy policy) {
        return new ProfileFacts(f.arrangement(), f.facts(), f.principalCount(), policy, f.foreignBasis(), f.dataItems(), f.principalCategories(),
            f.media(), f.handoverStartedOn());
    }

    private static void profile(ProfileFacts says) {
        new DataHandlingProfile(UUID.randomUUID(), 2, says, DAY, UUID.randomUUID(), "x");
    }

    private static ProfileChange change(ProfileFacts before, ProfileFacts after) {
        return ProfileChange.between(before, after, ContractDetails.untold("契約"), ClauseCatalogue.standard().on(DAY));
    }

    private static List<String> codes(List<ClauseDefinition> clauses) {
        return clauses.stream().map(ClauseDefinition::code).toList();
    }

    private static void refuses(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo(key));
    }
}
