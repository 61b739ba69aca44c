package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.inspections.domain.InspectionKind;

/**
 * One entry in the year's grid: an inspection, or (without {@code inspectionId}) a proposal that nobody has planned.
 *
 * @param on         planned day, or due day of a proposal
 * @param contractId the contract a proposal is for
 * @param move       what is needed to give it another day, or {@code null} when it cannot be moved
 */
public record PlanCell(Style style, InspectionKind kind, LocalDate on, UUID inspectionId, UUID contractId, Move move) {

    /**
     * A planned inspection of which the contractor has not been told.
     *
     * @param dueOn earliest day by which what it covers is owed, or {@code null}
     */
    public record Move(long version, String number, LocalDate dueOn) {
    }

    /** How the cell looks (design.md §4.3); the reasons are in {@link PlanQueries}. */
    public enum Style {
        UNPLANNED, PLANNED, NOTIFIED, IN_PROGRESS, CONFIRMED, DUE_SOON, OVERDUE, POSTPONED
    }

    public boolean isProposal() {
        return inspectionId == null;
    }
}
