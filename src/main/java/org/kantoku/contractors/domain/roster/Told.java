package org.kantoku.contractors.domain.roster;

import java.time.LocalDate;

import org.kantoku.shared.Blanks;
import org.kantoku.shared.RuleViolation;

/** What was typed into a field: stripped, and refused with the remedy when it is missing or too long. */
final class Told {

    private Told() {
    }

    /** @throws RuleViolation {@code roster.error.missing} when blank, {@code roster.error.long} beyond {@code max} characters */
    static String text(String value, int max, String field) {
        String text = perhaps(value, max, field);
        if (text == null) {
            throw new RuleViolation("roster.error.missing").on(field);
        }
        return text;
    }

    /** @return {@code null} when blank */
    static String perhaps(String value, int max, String field) {
        String text = Blanks.toNull(value);
        if (text != null && text.length() > max) {
            throw new RuleViolation("roster.error.long", max).on(field);
        }
        return text;
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
