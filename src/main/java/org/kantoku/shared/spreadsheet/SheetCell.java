package org.kantoku.shared.spreadsheet;

/**
 * One cell of a workbook that is read without loss.
 *
 * @param text    the text with its blanks, as it was meant; never null
 * @param value   the same as a table reads it: trimmed, with date or number
 * @param formula whether a formula stands in the cell
 */
public record SheetCell(String text, Cell value, boolean formula) {

    public static final SheetCell EMPTY = new SheetCell("", Cell.EMPTY, false);

    public boolean isBlank() {
        return !formula && text.isEmpty();
    }
}
