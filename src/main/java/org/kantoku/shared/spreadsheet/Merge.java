package org.kantoku.shared.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells merged into one.
 *
 * @param firstRow    row number as a spreadsheet program shows it, from 1
 * @param lastRow     row number, inclusive
 * @param firstColumn column from 0, where the value stands
 */
public record Merge(int firstRow, int lastRow, int firstColumn) {

    /** The rows with the value of each merged cell in every row that it covers, from a row on; rows above stay as they are. */
    static List<TableRow> filled(List<TableRow> rows, List<Merge> merges, int from) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).number(), i);
        }
        List<TableRow> filled = new ArrayList<>(rows);
        for (Merge merge : merges) {
            Integer top = merge.firstRow() < from ? null : places.get(merge.firstRow());
            for (int row = merge.firstRow() + 1; top != null && row <= merge.lastRow(); row++) {
                Integer place = places.get(row);
                if (place != null) {
                    filled.set(place, filled.get(place).with(merge.firstColumn(), rows.get(top).cell(merge.firstColumn()).repeated()));
                }
            }
        }
        return filled;
    }
}
