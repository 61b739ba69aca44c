package org.kantoku.api.web;

/** Descriptions that several addresses share. */
final class Described {

    static final String PAGE = "Page of the list, 1 for the first";
    static final String SIZE = "Items of a page, 200 at most; 50 if not given";
    static final String AS_OF = "Day looked at, today if not given; past days and up to ten fiscal years ahead. A day that nobody asked for before may have to be worked out first: 503 with Retry-After";
    static final String TEXT = "Part of a number, name or title";
    static final String DEPARTMENT = "Id of the owning department. Staff only";
    static final String CONTRACTOR = "Id of a contractor. Staff only";
    static final String CONTRACT = "Id of a contract";
    static final String STAFF = "Staff only";

    private Described() {
    }
}
