package org.kantoku.inspections.application.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.inspections.application.HistoryLine;
import org.kantoku.inspections.domain.selection.SelectionSheetState;
import org.kantoku.inspections.domain.selection.StatedFacts;

/**
 * A selection sheet as its page shows it.
 *
 * @param contract   number of the draft it is for, or {@code null}
 * @param stated     {@code null} when there is a draft
 * @param validUntil last day for a signature, or {@code null}
 * @param returned   in which words it was sent back, while it is filled in again
 * @param criticals  critical findings the contractor has not corrected yet: with one, nothing passes
 * @param mayDecide  whether the person who looks may fill it in, decide it or withdraw it
 * @param mayApprove whether that person may approve it or send it back
 */
public record SelectionSheetView(UUID id, long version, UUID contractorId, String contractor, UUID contractId, String contract, String work,
                                 StatedFacts stated, SelectionSheetState state, LocalDate startedOn, UUID basedOnId, SelectionResult result,
                                 BigDecimal score, String note, LocalDate decidedOn, String decidedBy, LocalDate approvedOn,
                                 String approvedBy, LocalDate validUntil, UUID assessmentId, List<Condition> conditions,
                                 List<HistoryLine> history, String returned, int criticals, boolean mayDecide, boolean mayApprove) {

    /** @param overdue not met, and its last day has passed */
    public record Condition(int seq, String content, LocalDate dueOn, LocalDate metOn, boolean overdue) {
    }
}
