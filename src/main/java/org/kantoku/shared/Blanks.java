package org.kantoku.shared;

/** Blanks of every script, as people pad names and cells with them, and marks that nobody sees. */
public final class Blanks {

    private Blanks() {
    }

    /** The text without blanks at its ends; {@code null} for {@code null}. */
    public static String strip(String text) {
        if (text == null) {
            return null;
        }
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text without blanks at its ends; {@code null} when nothing is left. */
    public static String toNull(String text) {
        String stripped = strip(text);
        return stripped == null || stripped.isEmpty() ? null : stripped;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || Character.isISOControl(c);
    }
}
