package org.kantoku.shared.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;

/** A table that asks for one page at a time: the count and the rows come from one call of the query. */
public class LazyRows<T> extends LazyDataModel<T> {

    private final transient Function<PageRequest, Page<T>> source;
    private final transient Function<T, String> key;
    private List<T> current = List.of();
    private PageRequest shown = PageRequest.ownOrder();

    /**
     * @param source the query
     * @param key    what identifies a row, for selection
     */
    public LazyRows(Function<PageRequest, Page<T>> source, Function<T, String> key) {
        this.source = source;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return getRowCount();
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        SortMeta sort = sortBy.values().stream().findFirst().orElse(null);
        PageRequest request = new PageRequest(first, Math.min(pageSize, PageRequest.MAX_SIZE), sort == null ? null : sort.getField(),
            sort != null && sort.getOrder() == SortOrder.DESCENDING);
        shown = request;
        Page<T> page = source.apply(request);
        if (page.rows().isEmpty() && page.total() > 0) {
            page = source.apply(new PageRequest(0, pageSize, request.sortField(), request.descending()));
        }
        setRowCount((int) page.total());
        current = page.rows();
        return current;
    }

    /** The order the table shows, for an export of the same rows. */
    public PageRequest order() {
        return shown;
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row);
    }

    @Override
    public T getRowData(String rowKey) {
        return current.stream().filter(row -> key.apply(row).equals(rowKey)).findFirst().orElse(null);
    }
}
