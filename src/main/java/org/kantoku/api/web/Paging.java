package org.kantoku.api.web;

import java.util.List;
import java.util.function.Function;

import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;

/**
 * Which page of a list a program asks for.
 *
 * @param page 1 for the first
 * @param size most items of a page
 */
record Paging(int page, int size) {

    private static final int USUAL_SIZE = 50;
    private static final int MOST_PAGES = 1_000_000;

    /** @throws BadParameter when a page is asked for that no list has */
    static Paging of(Integer page, Integer size) {
        int number = page == null ? 1 : page;
        int items = size == null ? USUAL_SIZE : size;
        if (number < 1 || number > MOST_PAGES) {
            throw new BadParameter("page", "1 to " + MOST_PAGES);
        }
        if (items < 1 || items > PageRequest.MAX_SIZE) {
            throw new BadParameter("size", "1 to " + PageRequest.MAX_SIZE);
        }
        return new Paging(number, items);
    }

    /** For the query, in an order that ends with the id: no row is on two pages. */
    PageRequest by(String column) {
        return new PageRequest((page - 1) * size, size, column, false);
    }

    /** The rows of the page; some lists lead back to their first page from beyond the last one, which here is empty. */
    <R, I> List<I> items(Page<R> found, Function<R, I> item) {
        return (long) (page - 1) * size >= found.total() ? List.of() : found.rows().stream().map(item).toList();
    }

    /** The same of a whole list. */
    <R> Page<R> of(List<R> all) {
        return new Page<>(all.stream().skip((long) (page - 1) * size).limit(size).toList(), all.size());
    }
}
