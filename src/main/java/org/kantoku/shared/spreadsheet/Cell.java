package org.kantoku.shared.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.kantoku.shared.Blanks;

/**
 * One cell of a table.
 *
 * @param text   what a person reads in it, trimmed; never null
 * @param date   its date, where the file itself says that the cell is a date
 * @param number its number, where the file itself says that the cell is a number
 * @param serial the day that its number would be in its own workbook, where it could be one
 * @param broken whether it holds an error (#REF!) or a formula whose value was never worked out
 * @param merged whether its value stands in a cell above, with which it is merged
 */
public record Cell(String text, LocalDate date, BigDecimal number, LocalDate serial, boolean broken, boolean merged) {

    public static final Cell EMPTY = new Cell("", null, null, null, false, false);
    private static final Pattern ERROR = Pattern.compile("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");

    public Cell {
        text = text == null ? "" : Blanks.strip(text);
    }

    public static Cell of(String text) {
        return text == null || text.isEmpty() ? EMPTY : new Cell(text, null, null, null, ERROR.matcher(text).matches(), false);
    }

    public static Cell of(LocalDate date) {
        return new Cell(date.toString(), date, null, null, false, false);
    }

    public static Cell of(BigDecimal number) {
        return of(number, null);
    }

    static Cell of(BigDecimal number, LocalDate serial) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return new Cell(plain.toPlainString(), null, number, serial, false, false);
    }

    /** A cell without a value that could be used. */
    static Cell broken(String text) {
        return new Cell(text, null, null, null, true, false);
    }

    /** The same value in a cell that is merged with this one. */
    Cell repeated() {
        return new Cell(text, date, number, serial, broken, true);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
