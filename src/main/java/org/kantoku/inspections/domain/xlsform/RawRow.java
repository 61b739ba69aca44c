package org.kantoku.inspections.domain.xlsform;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param number as a spreadsheet program counts, from 1
 * @param cells  texts of its cells from the first column on
 */
public record RawRow(int number, List<String> cells) {
}
