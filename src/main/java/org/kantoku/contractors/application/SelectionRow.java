package org.kantoku.contractors.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.contractors.domain.SelectionResult;

/**
 * A selection assessment as the contractor's page shows it.
 *
 * @param mayApprove whether the person who looks may approve it
 * @param validOn    whether a contract could be signed on it today
 * @param validUntil last day for a signature as far as its age goes, {@code null} for a failure
 */
public record SelectionRow(UUID id, SelectionResult result, BigDecimal score, LocalDate decidedOn, String decidedBy,
                           LocalDate approvedOn, String approvedBy, String note, List<Condition> conditions, boolean mayApprove,
                           boolean validOn, LocalDate validUntil) {

    /**
     * A condition and its state.
     *
     * @param overdue not met, and its last day has passed
     */
    public record Condition(int seq, String content, LocalDate dueOn, LocalDate metOn, boolean overdue) {
    }
}
