package org.kantoku.contracts.domain.subentrustment;

/** What was done in a step of a sub-entrustment's life. */
public enum SubAct {
    APPLY, DECLARE, DISCOVER,
    /** Our review begins. */
    REVIEW,
    /** We ask the contractor to put something right. */
    ASK,
    /** The contractor put it right. */
    AMEND,
    APPROVE,
    /** The contract lets a notice do (subPolicy NOTIFY_ONLY). */
    NOTE,
    REJECT, WITHDRAW, STOP,
    /** The contractor asks for a change or a longer term. */
    WISH,
    /** We answer that. */
    ANSWER,
    REPORT_END, END
}
