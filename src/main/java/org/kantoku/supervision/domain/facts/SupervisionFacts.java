package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.RiskTier;

/**
 * Everything recorded about one contract that supervision depends on, dated. The rules see nothing else, so that what
 * is lapsed depends on recorded facts and the date alone (model.md §7 no. 17).
 *
 * @param profiles versions of the data-handling profile, from the day each was confirmed
 * @param tiers    risk assessments, from the day each takes effect
 * @param campaigns opening days of the yearly self-assessments that were recorded
 * @param entrustment where its data go
 * @param department  the department that owns it, or {@code null}
 */
public record SupervisionFacts(UUID contractId, UUID contractorId, ContractFacts contract, History<ProfileFacts> profiles,
                               List<ClauseFacts> clauses, History<RiskTier> tiers, List<SelectionFacts> selections,
                               List<InspectionFacts> inspections, List<SelfAssessmentFacts> selfAssessments,
                               List<LocalDate> campaigns, List<FindingFacts> findings, List<TransferFacts> transfers,
                               List<WaiverFacts> waivers, EntrustmentFacts entrustment, ContractorFacts contractor,
                               DepartmentFacts department) {

    public SupervisionFacts {
        clauses = List.copyOf(clauses);
        selections = List.copyOf(selections);
        inspections = List.copyOf(inspections);
        selfAssessments = List.copyOf(selfAssessments);
        campaigns = List.copyOf(campaigns);
        findings = List.copyOf(findings);
        transfers = List.copyOf(transfers);
        waivers = List.copyOf(waivers);
    }

    /** Every date on which a fact begins, changes or ends. */
    public SortedSet<LocalDate> dates() {
        TreeSet<LocalDate> dates = new TreeSet<>();
        Stream.of(contract.dates(), profiles.dates(),
            profiles.entries().stream().map(p -> p.value().handoverStartedOn()).filter(java.util.Objects::nonNull),
            clauses.stream().flatMap(ClauseFacts::dates), tiers.dates(), selections.stream().flatMap(SelectionFacts::dates),
            inspections.stream().flatMap(InspectionFacts::dates), selfAssessments.stream().flatMap(SelfAssessmentFacts::dates),
            campaigns.stream(), findings.stream().flatMap(FindingFacts::dates),
            transfers.stream().flatMap(TransferFacts::dates), waivers.stream().flatMap(WaiverFacts::dates),
            entrustment.dates(), contractor.dates(), department == null ? Stream.<LocalDate>empty() : department.dates())
            .flatMap(s -> s).forEach(dates::add);
        return dates;
    }
}
