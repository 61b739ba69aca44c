package org.kantoku.supervision.application.escalation;

import java.time.LocalDate;

/**
 * Whether handing over has to stop because of a lapse.
 *
 * @param needed  the answer, or {@code null} while there is none
 * @param by      who answered
 */
public record HandoverDecisionRow(String rule, String subjectKey, LocalDate startOn, LocalDate askedOn, LocalDate dueOn, LocalDate withdrawnOn,
                                  LocalDate decidedOn, String by, Boolean needed, String reason) {

    public boolean isOpen() {
        return decidedOn == null && withdrawnOn == null;
    }
}
