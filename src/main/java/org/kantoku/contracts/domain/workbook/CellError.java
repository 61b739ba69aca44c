package org.kantoku.contracts.domain.workbook;

import java.io.Serializable;

/**
 * What is wrong with one cell, or with a row as a whole.
 *
 * @param sheet      name of the sheet
 * @param row        number of the row as the file counts
 * @param column     header of the column; blank when the row as a whole is meant
 * @param value      what was found there
 * @param messageKey what is wrong and what to do
 */
public record CellError(String sheet, int row, String column, String value, String messageKey, Object... arguments) implements Serializable {
}
