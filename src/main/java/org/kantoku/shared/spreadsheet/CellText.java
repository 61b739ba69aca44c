package org.kantoku.shared.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as a workbook can carry them without loss (ECMA-376 ST_Xstring): what XML has no character for, and blanks at the ends that a
 * spreadsheet program would cut off, are written as {@code _x0008_}; a text that looks like that already is guarded by {@code _x005F_}.
 */
public final class CellText {

    /** What one cell can hold, in characters. */
    public static final int LONGEST = 32_767;

    /** Every underscore that begins such a thing, also where two of them share one. */
    private static final Pattern GUARDED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {
    }

    /** The text as it is written into a cell. */
    public static String written(String text) {
        if (!isSpecial(text)) {
            return text;
        }
        String guarded = GUARDED.matcher(text).replaceAll("_x005F_");
        StringBuilder out = new StringBuilder(guarded.length() + 16);
        for (int i = 0; i < guarded.length(); i++) {
            char c = guarded.charAt(i);
            boolean edge = i == 0 || i == guarded.length() - 1;
            if (isUnwritable(guarded, i) || edge && c <= ' ') {
                out.append("_x%04X_".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The text that was meant by what stands in a cell. */
    public static String meant(String written) {
        if (written.indexOf("_x") < 0) {
            return written;
        }
        Matcher matcher = ESCAPE.matcher(written);
        StringBuilder out = new StringBuilder(written.length());
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(matcher.group(1), 16))));
        }
        return matcher.appendTail(out).toString();
    }

    private static boolean isSpecial(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.contains("_x")) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if (isUnwritable(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnwritable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < ' ' && c != '\t' && c != '\n' || c == '\uFFFE' || c == '\uFFFF';
    }
}
