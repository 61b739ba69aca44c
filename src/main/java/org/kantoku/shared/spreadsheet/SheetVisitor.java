package org.kantoku.shared.spreadsheet;

import java.util.List;

/** Is told the rows of a workbook one after the other, so that no more than one of them has to be in memory. */
@FunctionalInterface
public interface SheetVisitor {

    /**
     * A row that is not blank.
     *
     * @param number its number as the file counts, from 1
     */
    void row(String sheet, int number, List<SheetCell> cells);
}
