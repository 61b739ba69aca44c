package org.kantoku.incidents.domain;

import org.kantoku.shared.Blanks;
import org.kantoku.shared.RuleViolation;

/** Checks of what a person wrote, with the field beside which the message belongs. */
public final class Given {

    /** Characters that are kept of a reason, of grounds or of what was done. */
    static final int WORDS = 2000;

    private Given() {
    }

    /**
     * The text without blanks at its ends.
     *
     * @throws RuleViolation when nothing is left, or more than is kept
     */
    public static String text(String text, int most, String field) {
        String given = perhaps(text, most, field);
        RuleViolation.when(given == null, "incidents.error.say", field);
        return given;
    }

    /** The same, {@code null} when nothing is left. */
    static String perhaps(String text, int most, String field) {
        String given = Blanks.toNull(text);
        if (given != null && given.length() > most) {
            throw new RuleViolation("incidents.error.tooLong", most).on(field);
        }
        return given;
    }

    /** A reason, grounds, or what was done. */
    static String words(String words, String field) {
        return text(words, WORDS, field);
    }
}
