package org.kantoku.shared.spreadsheet;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet program would take for a formula when it opens a CSV, which has no types: an apostrophe in front keeps
 * them texts, and is taken away again when the file comes back. A text that begins with an apostrophe and then looks like a
 * formula gets one more, so that nothing changes on the way.
 */
public final class FormulaText {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@|%\\t\\r\\n＝＋－＠﹦﹢﹣﹫].*", Pattern.DOTALL);

    private FormulaText() {
    }

    public static String guard(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String unguard(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }
}
