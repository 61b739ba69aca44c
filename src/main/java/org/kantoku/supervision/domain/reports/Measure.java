package org.kantoku.supervision.domain.reports;

import org.kantoku.supervision.domain.reports.Figure.Unit;

/** The measures of model.md §6.4; how each is counted is told by the text {@code reports.measure.<name>.definition}. */
public enum Measure {
    /** Supervised contracts without a lapse on the day. */
    COVERAGE(Unit.PERCENT),
    /** Inspections that fell due in the period and whose field work was over by then. */
    INSPECTIONS_IN_TIME(Unit.PERCENT),
    /** From the grade to the verification. */
    CORRECTION_DAYS(Unit.DAYS),
    /** Verified corrections that were reported by their deadline. */
    CORRECTIONS_IN_TIME(Unit.PERCENT),
    /** Findings raised that were raised before. */
    RECURRENCE(Unit.PERCENT),
    SELF_ASSESSMENTS_RETURNED(Unit.PERCENT),
    /** From the start of a sub-entrustment nobody had approved to the day it was found. */
    DISCOVERY_DAYS(Unit.DAYS),
    /** From the end of the contract to the completion of return and erasure. */
    ERASURE_DAYS(Unit.DAYS);

    private final Unit unit;

    Measure(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
