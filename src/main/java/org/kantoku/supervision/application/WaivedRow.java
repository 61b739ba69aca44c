package org.kantoku.supervision.application;

import java.time.LocalDate;

/**
 * A duty that would be lapsed without an exception (model.md §6: WAIVED is always to be seen).
 *
 * @param from first day on which it would be
 * @param to   first day on which it is no more, or {@code null}
 */
public record WaivedRow(String rule, String branch, String subjectKey, LocalDate from, LocalDate to) {

    /** Last day of it, or {@code null} while no end is known. */
    public LocalDate until() {
        return to == null ? null : to.minusDays(1);
    }
}
