package org.kantoku.inspections.domain.xlsform;

import java.util.Map;

/**
 * A row of a sheet.
 *
 * @param number as a spreadsheet program counts, from 1
 * @param cells  texts by the name of their column; empty cells are missing
 */
record FormRow(int number, Map<String, String> cells) {

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }
}
