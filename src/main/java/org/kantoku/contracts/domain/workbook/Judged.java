package org.kantoku.contracts.domain.workbook;

import java.util.List;

/**
 * What a row would do.
 *
 * @param row     what it would say afterwards; {@code null} with errors
 * @param changed positions of the columns that would say something else
 */
public record Judged(Fate kind, SheetRow row, List<Integer> changed, List<CellError> errors) {

    /** Whether it would write something. */
    public boolean isWritten() {
        return kind == Fate.NEW || kind == Fate.CHANGED;
    }

    /** What may become of a row. */
    public enum Fate { NEW, CHANGED, UNCHANGED, CONFLICT, ERROR }

    /** It cannot be taken. */
    public static Judged wrong(List<CellError> errors) {
        return new Judged(Fate.ERROR, null, List.of(), errors);
    }
}
