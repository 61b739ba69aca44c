package org.kantoku.api.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.kantoku.correctiveactions.application.FindingDates;
import org.kantoku.correctiveactions.application.FindingDetail;
import org.kantoku.correctiveactions.domain.FindingSource;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;

/** One finding with its dates. */
@Schema(name = "Finding", description = "One finding with its dates.")
public record FindingDetailItem(UUID id, String number, String titleJa, @Schema(nullable = true) String titleEn, String description, FindingGrade grade,
        FindingState state, FindingSource source, Ref contractor, List<Ref> contracts, LocalDate raisedOn, @Schema(nullable = true) LocalDate classifiedOn,
        @Schema(nullable = true) LocalDate disputedOn, @Schema(nullable = true, description = "Last day in time for the plan") LocalDate planDueOn,
        @Schema(nullable = true, description = "Last day in time for the correction, extensions and stopped days included") LocalDate actionDueOn,
        @Schema(nullable = true, description = "Days for which the clock stood still") Integer clockStoppedDays, @Schema(nullable = true) LocalDate reportedOn,
        @Schema(nullable = true) LocalDate verifiedOn, @Schema(nullable = true, description = "Staff only") LocalDate effectivenessDueOn,
        @Schema(nullable = true) LocalDate closedOn, @Schema(nullable = true, description = "Staff only") LocalDate riskAcceptedUntil,
        @Schema(nullable = true, description = "As in the list") LocalDate nextDueOn) {

    static FindingDetailItem of(FindingDetail f, boolean forContractor) {
        FindingDates d = f.dates();
        boolean told = !forContractor || f.state().waitsForContractor();
        return new FindingDetailItem(f.id(), f.number(), f.wording().title(), f.wording().titleEn(), f.wording().description(), f.grade(), f.state(),
            f.source().kind(), new Ref(f.place().contractorId(), null, f.place().contractorName()),
            f.place().contracts().stream().map(c -> new Ref(c.id(), c.number(), c.title())).toList(), d.raisedOn(), d.classifiedOn(), d.disputedOn(),
            d.planDueOn(), d.correctionDueOn(), d.clockStoppedDays(), d.reportedOn(), d.verifiedOn(), forContractor ? null : d.effectivenessDueOn(),
            d.closedOn(), forContractor ? null : d.riskAcceptedUntil(), told ? d.nextDueOn() : null);
    }
}
