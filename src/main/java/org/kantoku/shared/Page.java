package org.kantoku.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows  the rows of this page, in order
 * @param total number of rows of the whole filtered list
 */
public record Page<T>(List<T> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
