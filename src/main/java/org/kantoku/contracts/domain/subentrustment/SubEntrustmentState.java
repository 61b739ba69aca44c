package org.kantoku.contracts.domain.subentrustment;

import java.util.Map;
import java.util.Set;

/**
 * Life of a sub-entrustment (model §4.8). EXPIRED is never stored: it follows from the approvals and the date. Stopping is open
 * wherever work may be going on, because L11 ends with a stop and the proof of erasure too.
 */
public enum SubEntrustmentState {
    /** Applied for by the contractor, or told by us. */
    DECLARED,
    /** Found at an inspection or through an incident. */
    DISCOVERED,
    UNDER_REVIEW, APPROVED, EXPIRED, REJECTED, STOPPED,
    /** Over, and where data were handled their erasure is confirmed. */
    ENDED;

    private static final Map<SubEntrustmentState, Set<SubEntrustmentState>> NEXT = Map.of(
        DECLARED, Set.of(UNDER_REVIEW, REJECTED),
        DISCOVERED, Set.of(UNDER_REVIEW, STOPPED),
        UNDER_REVIEW, Set.of(APPROVED, REJECTED, STOPPED),
        APPROVED, Set.of(APPROVED, STOPPED, ENDED),
        EXPIRED, Set.of(UNDER_REVIEW, STOPPED, ENDED),
        REJECTED, Set.of(),
        STOPPED, Set.of(ENDED),
        ENDED, Set.of());

    public boolean canBecome(SubEntrustmentState next) {
        return NEXT.get(this).contains(next);
    }

    /** Nothing is asked of it any more. */
    public boolean isOver() {
        return this == REJECTED || this == ENDED;
    }
}
