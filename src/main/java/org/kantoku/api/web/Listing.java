package org.kantoku.api.web;

import java.util.List;

/** One page of a list as programs get it. */
interface Listing {

    List<?> items();

    /** 1 for the first. */
    int page();

    /** Most items a page has. */
    int size();

    /** Items of all pages. */
    long total();

    default boolean hasNext() {
        return (long) page() * size() < total();
    }
}
