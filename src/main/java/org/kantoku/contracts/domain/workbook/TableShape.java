package org.kantoku.contracts.domain.workbook;

import java.util.Map;
import java.util.Set;

/**
 * What the database asks of a table.
 *
 * @param lengths  characters that a text may have, by column
 * @param required columns that must not be null
 * @param stamped  whether it carries version, author and time
 */
public record TableShape(Map<String, Integer> lengths, Set<String> required, boolean stamped) {

    /** A shape that asks nothing. */
    public static TableShape open() {
        return new TableShape(Map.of(), Set.of(), false);
    }

    /** Whether a new row has to fill the column in. */
    public boolean asks(WorkbookColumn column) {
        return required.contains(column.column()) && column.part() == null && !column.blank() && column.initial() == null
            && column.guard() != WorkbookColumn.Guard.ACTOR;
    }

    int longest(WorkbookColumn column) {
        return lengths.getOrDefault(column.column(), Integer.MAX_VALUE);
    }
}
