package org.kantoku.contractors.domain.roster;

import java.time.LocalDate;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TypedText;

/** Checks of what was typed into the fields of the roster. */
final class Told {

    private static final TypedText TYPED = new TypedText("roster.error.missing", "roster.error.long");

    private Told() {
    }

    static String text(String value, int max, String field) {
        return TYPED.text(value, max, field);
    }

    static String perhaps(String value, int max, String field) {
        return TYPED.perhaps(value, max, field);
    }

    static <T> T chosen(T value, String field) {
        if (value == null) {
            throw new RuleViolation("roster.error.missing").on(field);
        }
        return value;
    }

    /** @param last {@code null} is open-ended; the same day is allowed */
    static void period(LocalDate first, LocalDate last, String field) {
        if (last != null && last.isBefore(first)) {
            throw new RuleViolation("roster.error.period", first.toString()).on(field);
        }
    }
}
