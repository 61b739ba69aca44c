package org.kantoku.shared;

/**
 * Which page of a list, in which order.
 *
 * @param first      index of the first row, from 0
 * @param size       rows per page, 1 to 200
 * @param sortField  name of the column as the page calls it, or {@code null} for the list's own order; a query
 *                   translates it by a fixed table and never puts it into a statement
 * @param descending whether the sort is reversed
 */
public record PageRequest(int first, int size, String sortField, boolean descending) {

    /** Largest page a client may ask for. */
    public static final int MAX_SIZE = 200;

    public PageRequest {
        if (first < 0) {
            throw new IllegalArgumentException("first < 0: " + first);
        }
        size = Math.max(1, Math.min(size, MAX_SIZE));
    }

    public static PageRequest firstOf(int size) {
        return new PageRequest(0, size, null, false);
    }
}
