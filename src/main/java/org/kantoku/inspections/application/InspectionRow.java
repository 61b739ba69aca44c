package org.kantoku.inspections.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.Verdict;

/** One inspection in the list. */
public record InspectionRow(UUID id, String number, UUID contractorId, String contractorName, InspectionKind kind,
        InspectionState state, LocalDate plannedOn, LocalDate fieldworkEndOn, Verdict verdict, BigDecimal score,
        String inspectors, int contracts) {

    /** Planned for a day that has passed without having started. */
    public boolean isMissed(LocalDate today) {
        return plannedOn.isBefore(today) && (state == InspectionState.PLANNED || state == InspectionState.NOTIFIED);
    }
}
