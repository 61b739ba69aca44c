package org.kantoku.shared.spreadsheet;

import java.util.List;

/**
 * The rows of one sheet that people can see.
 *
 * @param name {@code null} in a text, which has one sheet only
 */
public record SheetRows(String name, List<TableRow> rows, List<Merge> merges) {
}
