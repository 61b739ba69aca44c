package org.kantoku.supervision.application.reports;

import java.util.List;
import java.util.function.Consumer;

/**
 * One part of a record pack, a sheet of the workbook and a section on paper. Its name and those of its columns are texts,
 * {@code reports.section.<key>} and {@code reports.column.<column>}.
 *
 * @param columns in the order of the sheet
 * @param cells   how they stand on paper
 * @param total   about how many rows there are
 * @param rows    tells every row once; values are texts, numbers, dates, {@link Phrase}s, lists of them, or null
 */
public record PackTable(String key, List<String> columns, List<PackCell> cells, long total, Rows rows) {

    /** Where the rows come from. */
    @FunctionalInterface
    public interface Rows {
        void tell(Consumer<List<Object>> listener);
    }
}
