package org.kantoku.shared;

/**
 * Which page of a list, in which order.
 *
 * @param first      index of the first row, from 0
 * @param size       rows per page, 1 to {@link #MAX_BATCH}; a table asks for {@link #MAX_SIZE} at most
 * @param sortField  name of the column as the page calls it, or {@code null} for the list's own order; a query
 *                   translates it by a fixed table and never puts it into a statement
 * @param descending whether the sort is reversed
 */
public record PageRequest(int first, int size, String sortField, boolean descending) {

    /** Largest page a client may ask for. */
    public static final int MAX_SIZE = 200;

    /** Rows fetched at once by what walks through a whole list, such as an export. */
    public static final int MAX_BATCH = 5_000;

    private static final PageRequest OWN_ORDER = new PageRequest(0, 1, null, false);

    public PageRequest {
        if (first < 0) {
            throw new IllegalArgumentException("first < 0: " + first);
        }
        size = Math.max(1, Math.min(size, MAX_BATCH));
    }

    public static PageRequest firstOf(int size) {
        return new PageRequest(0, size, null, false);
    }

    /** The list's own order, for who asks for no page yet. */
    public static PageRequest ownOrder() {
        return OWN_ORDER;
    }

    /** The same order from another row on, as many rows as may be fetched at once. */
    public PageRequest batch(int from) {
        return new PageRequest(from, MAX_BATCH, sortField, descending);
    }
}
