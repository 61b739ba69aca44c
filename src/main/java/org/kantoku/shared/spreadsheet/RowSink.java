package org.kantoku.shared.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/** Collects rows while they are read, within bounds that keep memory in hand. */
final class RowSink {

    static final int MAX_ROWS = 50_000;
    static final int MAX_COLUMNS = 300;
    static final int MAX_CELL = 32_767;
    private static final long MAX_CHARACTERS = 30_000_000;

    private final List<TableRow> rows = new ArrayList<>();
    private long characters;

    void add(int number, List<Cell> cells) {
        if (cells.size() > MAX_COLUMNS) {
            throw new UnreadableTable("spreadsheet.error.tooManyColumns", MAX_COLUMNS);
        }
        for (Cell cell : cells) {
            if (cell.text().length() > MAX_CELL) {
                throw new UnreadableTable("spreadsheet.error.cellTooLong", number);
            }
            characters += cell.text().length();
        }
        TableRow row = new TableRow(number, cells);
        if (!row.isBlank()) {
            rows.add(row);
        }
        if (rows.size() > MAX_ROWS || characters > MAX_CHARACTERS) {
            throw new UnreadableTable("spreadsheet.error.tooManyRows", MAX_ROWS);
        }
    }

    List<TableRow> rows() {
        return rows;
    }
}
