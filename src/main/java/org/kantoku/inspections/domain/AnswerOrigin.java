package org.kantoku.inspections.domain;

/** How an answer came in. */
public enum AnswerOrigin {
    /** Given in the portal by whoever answers. */
    PORTAL,
    /** Given in a workbook that the firm brought back itself. */
    WORKBOOK,
    /** Entered by our staff for the firm, from its paper (代理入力). */
    PAPER,
    /** Taken by our staff, for the firm, from a workbook that it sent otherwise. */
    WORKBOOK_FOR_FIRM;

    /** Whether our staff entered what the firm answered. */
    public boolean isOnBehalf() {
        return this == PAPER || this == WORKBOOK_FOR_FIRM;
    }
}
