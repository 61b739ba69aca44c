package org.kantoku.inspections.domain.xlsform;

/**
 * What a reader has to know of a place in the form.
 *
 * @param sheet  {@code survey}, {@code choices} or {@code settings}
 * @param row    as a spreadsheet program counts, from 1; 0 for the sheet as a whole
 * @param column name of the column, empty for the whole row
 * @param value  what stands there
 * @param effect what it means for the import
 * @param key    of the sentence that explains it, and what to do
 */
public record FormRemark(String sheet, int row, String column, String value, Effect effect, String key) {

    /** How much of the place comes in. */
    public enum Effect {
        /** The form contradicts itself; nothing is imported before it is mended. */
        ERROR,
        /** The row is not imported. */
        LEFT_OUT,
        /** The row is imported without this. */
        SIMPLIFIED
    }
}
