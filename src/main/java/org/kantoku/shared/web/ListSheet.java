package org.kantoku.shared.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.kantoku.shared.AllRows;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;

/**
 * What a list exports: the rows its filter lets through, in the order in which the page shows them.
 *
 * @param titleKey text key of the list's name, which becomes the name of the file
 * @param source   the query behind the list, with its permission and its filter of rows
 * @param order    the order shown
 */
public record ListSheet<T>(String titleKey, List<ListColumn<T>> columns, Function<PageRequest, Page<T>> source, PageRequest order) {

    /** The same list without some of its rows. */
    public ListSheet<T> where(Predicate<T> kept) {
        return new ListSheet<>(titleKey, columns, request -> {
            Page<T> page = source.apply(request);
            return new Page<>(page.rows().stream().filter(kept).toList(), page.total());
        }, order);
    }

    List<String> header(TextBean texts) {
        return columns.stream().map(column -> texts.text(column.titleKey())).toList();
    }

    /** The rows as cells; fetched while they are read. */
    Iterable<List<Object>> cells(TextBean texts) {
        return () -> {
            var rows = new AllRows<>(source, order).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public List<Object> next() {
                    T row = rows.next();
                    List<Object> cells = new ArrayList<>(columns.size());
                    columns.forEach(column -> cells.add(column.value().apply(row, texts)));
                    return cells;
                }
            };
        };
    }
}
