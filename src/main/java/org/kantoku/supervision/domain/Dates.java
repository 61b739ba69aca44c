package org.kantoku.supervision.domain;

import java.time.LocalDate;

/** Earlier and later of two dates, where {@code null} is "never", the day after all days. */
final class Dates {

    private Dates() {
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return a == null || b == null ? null : a.isAfter(b) ? a : b;
    }

    /** Dated at most that day; never is not. */
    static boolean upTo(LocalDate date, LocalDate day) {
        return date != null && !date.isAfter(day);
    }
}
