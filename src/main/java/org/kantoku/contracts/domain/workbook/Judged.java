package org.kantoku.contracts.domain.workbook;

import java.util.List;

/**
 * What a row would do.
 *
 * @param row     what it would say afterwards; {@code null} with errors
 * @param changed positions of the columns that would say something else
 */
public record Judged(Kind kind, SheetRow row, List<Integer> changed, List<CellError> errors) {

    /** Whether it would write something. */
    public boolean isWritten() {
        return kind == Kind.NEW || kind == Kind.CHANGED;
    }

    /** What may become of a row. */
    public enum Kind { NEW, CHANGED, UNCHANGED, CONFLICT, ERROR }

    /** It cannot be taken. */
    public static Judged wrong(List<CellError> errors) {
        return new Judged(Kind.ERROR, null, List.of(), errors);
    }
}
