package org.kantoku.correctiveactions.domain;

import java.time.LocalDate;

import org.kantoku.shared.RuleViolation;

/** Checks of what a person wrote, with the field beside which the message belongs. */
final class Given {

    private static final int MAX_LENGTH = 4000;

    private Given() {
    }

    /** @return the text without blanks around it */
    static String text(String text, String field) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation("correctiveactions.error.textMissing").on(field);
        }
        if (text.length() > MAX_LENGTH) {
            throw new RuleViolation("correctiveactions.error.textTooLong", MAX_LENGTH).on(field);
        }
        return text.strip();
    }

    static LocalDate notLater(LocalDate day, LocalDate than, String field) {
        if (day == null) {
            throw new RuleViolation("correctiveactions.error.dateMissing").on(field);
        }
        if (day.isAfter(than)) {
            throw new RuleViolation("correctiveactions.error.dateInFuture").on(field);
        }
        return day;
    }

    /** An amount that may be left out; never negative (model.md §7 no. 22). */
    static Long yen(Long yen, String field) {
        if (yen != null && yen < 0) {
            throw new RuleViolation("correctiveactions.error.yenNegative").on(field);
        }
        return yen;
    }
}
