package org.kantoku.shared.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as a workbook's XML carries them: what XML cannot hold is written {@code _x001B_}, as spreadsheet programs do
 * (ECMA-376 part 1, 22.9.2.19), and a text that looks like that already has its underscore written so.
 */
final class WorkbookText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private WorkbookText() {
    }

    static String encode(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            boolean escape = isUnwritable(text, i) || text.charAt(i) == '_' && ESCAPE.matcher(text).region(i, text.length()).lookingAt();
            if (escape && out == null) {
                out = new StringBuilder(text.substring(0, i));
            }
            if (out != null) {
                out.append(escape ? "_x%04X_".formatted((int) text.charAt(i)) : text.charAt(i));
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean isUnwritable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < ' ' && c != '\t' && c != '\n' || c == '\uFFFE' || c == '\uFFFF';
    }

    static String decode(String text) {
        return text.indexOf("_x") < 0 ? text
            : ESCAPE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }
}
