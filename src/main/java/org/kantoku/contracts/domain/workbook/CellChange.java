package org.kantoku.contracts.domain.workbook;

import java.io.Serializable;

/**
 * One cell that says something else than the register, as people read both.
 *
 * @param record   by which name people know the record
 * @param conflict whether the register was changed since the export
 */
public record CellChange(String sheet, int row, String record, String column, String before, String after, boolean conflict) implements Serializable {
}
