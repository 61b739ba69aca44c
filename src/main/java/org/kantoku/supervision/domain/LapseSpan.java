package org.kantoku.supervision.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which a lapse stood.
 *
 * @param from first day
 * @param to   first day on which it no longer stood, or {@code null} while it does; never before {@code from}
 */
public record LapseSpan(LocalDate from, LocalDate to) {

    public LapseSpan {
        Objects.requireNonNull(from);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    /** Number of days it stood, up to and including a day; 0 for what ended on the day it began. */
    public long daysUpTo(LocalDate day) {
        LocalDate end = to == null || to.isAfter(day) ? day.plusDays(1) : to;
        return Math.max(0, end.toEpochDay() - from.toEpochDay());
    }
}
