package org.kantoku.shared;

/**
 * What was typed into a field: without blanks at its ends, and refused beside the field when it is missing or too long.
 *
 * @param missing text that says so; without parameters
 * @param tooLong text that says so; its parameter is the number of characters allowed
 */
public record TypedText(String missing, String tooLong) {

    /** @throws RuleViolation when nothing is left, or more than {@code most} characters */
    public String text(String value, int most, String field) {
        String text = perhaps(value, most, field);
        RuleViolation.when(text == null, missing, field);
        return text;
    }

    /** The same, {@code null} when nothing is left. */
    public String perhaps(String value, int most, String field) {
        String text = Blanks.toNull(value);
        if (text != null && text.length() > most) {
            throw new RuleViolation(tooLong, most).on(field);
        }
        return text;
    }
}
