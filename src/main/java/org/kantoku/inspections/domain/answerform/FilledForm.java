package org.kantoku.inspections.domain.answerform;

import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.kantoku.shared.spreadsheet.SheetCell;

/** A workbook as it came back. */
public record FilledForm(FormMark mark, List<Row> rows) {

    public FilledForm {
        rows = List.copyOf(rows);
    }

    /** A cell and where it stands, as {@code I12}. */
    public record Place(String cell, SheetCell content) {

        static Place of(int row, int column, SheetCell content) {
            return new Place(CellReference.convertNumToColString(column) + row, content);
        }
    }

    /**
     * The row of one question.
     *
     * @param code key of the question as the row names it
     */
    public record Row(Place code, Place answer, Place naReason, Place comment) {
    }
}
