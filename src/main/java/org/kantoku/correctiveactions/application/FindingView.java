package org.kantoku.correctiveactions.application;

/** Rough sorting of findings: who has to act. */
public enum FindingView {
    /** Not closed. */
    OPEN,
    /** The next step is the contractor's. */
    CONTRACTOR,
    /** The next step is ours. */
    FEDERATION,
    CLOSED,
    /** Whatever their state. */
    ALL
}
