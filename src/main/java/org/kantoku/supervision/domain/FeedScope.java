package org.kantoku.supervision.domain;

/** Whose deadlines stand in a person's calendar. */
public enum FeedScope {
    /** Of the contracts of which the person is in charge. */
    OWN_CONTRACTS,
    /** Of the contracts of the person's department. */
    DEPARTMENT,
    /** Of all contracts. */
    EVERYTHING,
    /** What a contractor has to do; the only one for its people, and for nobody else. */
    FIRM
}
