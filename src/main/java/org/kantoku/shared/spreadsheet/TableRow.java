package org.kantoku.shared.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table; trailing blank cells are cut off.
 *
 * @param number the row's number as a spreadsheet program shows it, from 1
 * @param cells  its cells
 */
public record TableRow(int number, List<Cell> cells) {

    public TableRow {
        int used = cells.size();
        while (used > 0 && cells.get(used - 1).isBlank()) {
            used--;
        }
        cells = List.copyOf(cells.subList(0, used));
    }

    /** The cell of a column (from 0); empty beyond the last one. */
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** The same row with a value in a cell that is blank. */
    TableRow with(int column, Cell cell) {
        if (!cell(column).isBlank() || cell.isBlank()) {
            return this;
        }
        List<Cell> more = new ArrayList<>(cells);
        while (more.size() <= column) {
            more.add(Cell.EMPTY);
        }
        more.set(column, cell);
        return new TableRow(number, more);
    }

    public boolean isBlank() {
        return cells.isEmpty();
    }
}
