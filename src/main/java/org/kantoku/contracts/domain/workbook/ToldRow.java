package org.kantoku.contracts.domain.workbook;

import java.util.List;
import java.util.UUID;

/**
 * A row as the file tells it.
 *
 * @param number  as the file counts
 * @param id      its mark, or the one that a new row gets
 * @param marked  whether the file itself tells the id
 * @param edition what it was exported as, {@code null} when the file does not say
 * @param values  canonical values; {@code null} where blank, unreadable or not told
 * @param told    whether the file has the column
 * @param errors  what could not be read
 */
public record ToldRow(WorkbookSheet sheet, int number, UUID id, boolean marked, String edition, String[] values, boolean[] told, List<CellError> errors) {

    /** What the row says where it says something, and otherwise what the register says. */
    SheetRow over(SheetRow known) {
        String[] merged = known.values().clone();
        for (int i = 0; i < merged.length; i++) {
            if (told[i]) {
                merged[i] = values[i];
            }
        }
        return new SheetRow(sheet, id, merged);
    }
}
