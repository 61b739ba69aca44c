package org.kantoku.shared.spreadsheet;

import java.util.List;

/**
 * A table as read from a file.
 *
 * @param encoding the encoding of a text file, null for workbooks
 * @param sheet    the name of the sheet, null for text files
 * @param header   the header
 * @param rows     the rows below the header that are not blank
 */
public record Table(TextEncoding encoding, String sheet, Header header, List<TableRow> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /** The number of the last row in the file, or of the header when nothing follows it. */
    public int lastRowNumber() {
        return rows.isEmpty() ? header.lastRow() : rows.get(rows.size() - 1).number();
    }
}
