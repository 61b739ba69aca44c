package org.kantoku.api.web;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.kantoku.correctiveactions.application.FindingRow;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;

/** A finding in the list. */
@Schema(name = "FindingItem", description = "A finding in the list. A contractor gets those it was shown.")
public record FindingItem(UUID id, String number, String titleJa, @Schema(nullable = true) String titleEn, FindingGrade grade, FindingState state,
        Ref contractor, @Schema(description = "Number of the first contract it concerns") String contractNumber, LocalDate raisedOn,
        @Schema(nullable = true, description = "Last day in time for the next step; a contractor gets it where the step is its own") LocalDate nextDueOn) {

    static FindingItem of(FindingRow f, boolean forContractor) {
        boolean told = !forContractor || f.state().waitsForContractor();
        return new FindingItem(f.id(), f.number(), f.title(), f.titleEn(), f.grade(), f.state(), new Ref(f.contractorId(), null, f.contractorName()),
            f.contractNumber(), f.raisedOn(), told ? f.nextDueOn() : null);
    }
}
