package org.kantoku.contracts.domain.renewal;

import java.time.LocalDate;

/**
 * One period of a contract, both days included. The contract stays the same through all of them, with its inspections.
 *
 * @param number         1 for the first
 * @param noticeDeadline last day on which notice against the renewal at its end is in time
 * @param reassessedOn   first day since the review before this period on which its risk was assessed anew, or {@code null}
 */
public record RenewalPeriod(int number, Began began, LocalDate from, LocalDate to, LocalDate noticeDeadline, LocalDate reassessedOn) {

    /** How a period began. */
    public enum Began {
        SIGNED, RENEWED, AUTOMATICALLY
    }

    /** Whether the risk was to be assessed anew for this period, and was not (model §4.2, G01). */
    public boolean lacksAssessment() {
        return began != Began.SIGNED && reassessedOn == null;
    }
}
