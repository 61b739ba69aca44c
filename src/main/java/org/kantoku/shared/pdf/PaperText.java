package org.kantoku.shared.pdf;

/** Text as a paper can carry it. */
final class PaperText {

    /** Printers' mark for a letter that is not in the case (下駄): it says that something stood there. */
    static final String GETA = "〓";

    private static final int VARIANTS_FROM = 0xFE00;
    private static final int VARIANTS_TO = 0xFE0F;
    private static final int IDEOGRAPHIC_VARIANTS_FROM = 0xE0100;
    private static final int IDEOGRAPHIC_VARIANTS_TO = 0xE01EF;

    private PaperText() {
    }

    /**
     * For the inside of an element: markup is escaped, lines stay lines. Selectors of variants go, so that 葛 with one is shown as 葛;
     * so do control characters. What no font shows becomes 〓.
     */
    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        if (text != null) {
            text.replace("\r\n", "\n").codePoints().forEach(point -> append(safe, point));
        }
        return safe.toString();
    }

    private static void append(StringBuilder safe, int point) {
        switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\n', '\r', '\u2028' -> safe.append("<br/>");
            case '\t', '\u00a0' -> safe.append(' ');
            default -> appendShown(safe, point);
        }
    }

    private static void appendShown(StringBuilder safe, int point) {
        if (isSilent(point)) {
            return;
        }
        if (PaperFonts.show(point)) {
            safe.appendCodePoint(point);
        } else {
            safe.append(GETA);
        }
    }

    private static boolean isSilent(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
            || point >= VARIANTS_FROM && point <= VARIANTS_TO || point >= IDEOGRAPHIC_VARIANTS_FROM && point <= IDEOGRAPHIC_VARIANTS_TO;
    }
}
