package org.kantoku.contracts.domain;

/**
 * A number a clause has to state (clauses.md, evidence column).
 *
 * @param usual the usual value, offered in the form
 * @param max   the largest value that still does, or {@code null}
 */
public record ClauseParameter(String name, Unit unit, int usual, Integer max) {

    /** What the number counts. */
    public enum Unit { HOURS, DAYS, BUSINESS_DAYS, MONTHS }
}
