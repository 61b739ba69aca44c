package org.kantoku.shared.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One cell of a table.
 *
 * @param text   what a person reads in it, trimmed; never null
 * @param date   its date, where the file itself says that the cell is a date
 * @param number its number, where the file itself says that the cell is a number
 */
public record Cell(String text, LocalDate date, BigDecimal number) {

    public static final Cell EMPTY = new Cell("", null, null);

    public Cell {
        text = text == null ? "" : strip(text);
    }

    public static Cell of(String text) {
        return text == null || text.isEmpty() ? EMPTY : new Cell(text, null, null);
    }

    public static Cell of(LocalDate date) {
        return new Cell(date.toString(), date, null);
    }

    public static Cell of(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return new Cell(plain.toPlainString(), null, number);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Blanks of every script, as people pad cells with them. */
    private static String strip(String text) {
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

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || c < ' ';
    }
}
