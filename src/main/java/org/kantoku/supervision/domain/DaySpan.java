package org.kantoku.supervision.domain;

import java.time.LocalDate;

/**
 * Days on which something holds.
 *
 * @param to first day on which it no longer holds, or {@code null} while it does
 */
public record DaySpan<T>(LocalDate from, LocalDate to, T value) {

    public boolean contains(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
