package org.kantoku.supervision.application.reports;

import java.util.List;

/**
 * A column of a table on paper, where several columns of the sheet stand below each other.
 *
 * @param percent its share of the width; those of a table make 100 together
 * @param columns the columns of the sheet; the first gives the heading, the others stand below it with their own names
 */
public record PackCell(int percent, List<String> columns) {

    public static PackCell of(int percent, String... columns) {
        return new PackCell(percent, List.of(columns));
    }
}
