package org.kantoku.supervision.domain;

import java.time.LocalDate;

/**
 * Days on which something would have lapsed had the privacy officer not waived it: never hidden from the board.
 *
 * @param to first day no longer covered, or {@code null}
 */
public record WaivedSpan(RuleId rule, String branch, String subjectKey, LocalDate from, LocalDate to, SeverityScale severity) {

    public boolean contains(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
