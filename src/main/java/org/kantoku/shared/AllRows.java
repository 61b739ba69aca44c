package org.kantoku.shared;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Every row of a list in its order, fetched a batch at a time while somebody walks through them. */
public final class AllRows<T> implements Iterable<T> {

    private final Function<PageRequest, Page<T>> source;
    private final PageRequest order;

    /**
     * @param source the query of the list
     * @param order  how it is sorted; first row and size do not matter
     */
    public AllRows(Function<PageRequest, Page<T>> source, PageRequest order) {
        this.source = source;
        this.order = order;
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private List<T> batch = List.of();
            private int at;
            private int fetched;
            private boolean last;

            @Override
            public boolean hasNext() {
                while (at == batch.size() && !last) {
                    Page<T> page = source.apply(order.batch(fetched));
                    batch = page.rows();
                    at = 0;
                    fetched += PageRequest.MAX_BATCH;
                    last = fetched >= page.total();
                }
                return at < batch.size();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return batch.get(at++);
            }
        };
    }
}
