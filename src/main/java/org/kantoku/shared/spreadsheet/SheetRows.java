package org.kantoku.shared.spreadsheet;

import java.util.List;

/** The rows of one sheet that people can see. */
record SheetRows(String name, List<TableRow> rows, List<Merge> merges) {
}
