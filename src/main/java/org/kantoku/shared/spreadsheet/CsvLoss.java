package org.kantoku.shared.spreadsheet;

/**
 * A character that a file in cp932 could not carry.
 *
 * @param row       row in the file, the header being row 1
 * @param column    the column's head
 * @param character what it was
 * @param written   what was written instead; blank when nothing
 */
public record CsvLoss(long row, String column, String character, String written) {

    /** The code point as U+20BB7. */
    public String codePoint() {
        return "U+%04X".formatted(character.codePointAt(0));
    }
}
