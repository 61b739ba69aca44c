package org.kantoku.shared.web;

import java.util.UUID;
import java.util.function.Function;

/** What a page asks of one record again and again: the query runs once a request. For beans of the request. */
public class AskedOnce<T> {

    private final Function<UUID, T> query;
    private UUID asked;
    private T found;

    public AskedOnce(Function<UUID, T> query) {
        this.query = query;
    }

    public T of(UUID id) {
        if (!id.equals(asked)) {
            found = query.apply(id);
            asked = id;
        }
        return found;
    }
}
