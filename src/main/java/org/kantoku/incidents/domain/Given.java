package org.kantoku.incidents.domain;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TypedText;

/** Checks of what a person wrote, with the field beside which the message belongs. */
public final class Given {

    /** Characters that are kept of a reason, of grounds or of what was done. */
    static final int WORDS = 2000;

    private static final TypedText TYPED = new TypedText("incidents.error.say", "incidents.error.tooLong");

    private Given() {
    }

    /**
     * The text without blanks at its ends.
     *
     * @throws RuleViolation when nothing is left, or more than is kept
     */
    public static String text(String text, int most, String field) {
        return TYPED.text(text, most, field);
    }

    /** The same, {@code null} when nothing is left. */
    static String perhaps(String text, int most, String field) {
        return TYPED.perhaps(text, most, field);
    }

    /** A reason, grounds, or what was done. */
    static String words(String words, String field) {
        return text(words, WORDS, field);
    }
}
