package org.kantoku.correctiveactions.domain;

import java.util.EnumSet;
import java.util.Set;

import org.kantoku.shared.RuleViolation;

/** Life of a finding, model.md §4.5. A step that is not listed here is refused. */
public enum FindingState {
    /** Raised from a failed item; nobody has fixed the grade yet. */
    RAISED,
    CLASSIFIED,
    /** The contractor disputes it; a departmental manager rules. */
    DISPUTED,
    PLAN_REQUESTED,
    PLAN_SUBMITTED,
    PLAN_RETURNED,
    PLAN_APPROVED,
    IMPLEMENTING,
    COMPLETED_REPORTED,
    /** An inspector saw the evidence; the effectiveness check waits for its day. */
    VERIFIED,
    EFFECTIVENESS_CHECK,
    /** The privacy officer lives with the risk until a date. */
    RISK_ACCEPTED,
    CLOSED;

    private static final Set<FindingState> ACTION_OPEN = EnumSet.of(CLASSIFIED, DISPUTED, PLAN_REQUESTED, PLAN_SUBMITTED,
        PLAN_RETURNED, PLAN_APPROVED, IMPLEMENTING);
    private static final Set<FindingState> RISK_ACCEPTABLE = EnumSet.complementOf(EnumSet.of(RAISED, RISK_ACCEPTED, CLOSED));

    private static final Set<FindingState> CONTRACTORS_TURN = EnumSet.of(PLAN_REQUESTED, PLAN_RETURNED, PLAN_APPROVED, IMPLEMENTING);

    /** Whether the firm has to do the next step. */
    public boolean isContractorsTurn() {
        return CONTRACTORS_TURN.contains(this);
    }

    private Set<FindingState> listed() {
        return switch (this) {
            case RAISED, DISPUTED -> EnumSet.of(CLASSIFIED);
            case CLASSIFIED -> EnumSet.of(PLAN_REQUESTED, DISPUTED, CLOSED);
            case PLAN_REQUESTED, PLAN_RETURNED -> EnumSet.of(PLAN_SUBMITTED);
            case PLAN_SUBMITTED -> EnumSet.of(PLAN_APPROVED, PLAN_RETURNED);
            case PLAN_APPROVED -> EnumSet.of(IMPLEMENTING);
            case IMPLEMENTING -> EnumSet.of(COMPLETED_REPORTED);
            case COMPLETED_REPORTED -> EnumSet.of(VERIFIED, IMPLEMENTING);
            case VERIFIED -> EnumSet.of(EFFECTIVENESS_CHECK);
            case EFFECTIVENESS_CHECK -> EnumSet.of(CLOSED);
            case RISK_ACCEPTED -> EnumSet.of(PLAN_REQUESTED);
            case CLOSED -> EnumSet.of(RAISED);
        };
    }

    /** Whether this step exists at all; the grade and the dates may still forbid it. */
    public boolean canBecome(FindingState next) {
        return next == RISK_ACCEPTED ? RISK_ACCEPTABLE.contains(this) : listed().contains(next);
    }

    /** @throws RuleViolation when there is no such step */
    public void requireStepTo(FindingState next) {
        if (!canBecome(next)) {
            throw new RuleViolation("error.transition", this, next);
        }
    }

    /** The correction is still owed: its deadline runs, may be extended, and money may be talked over. */
    public boolean isActionOpen() {
        return ACTION_OPEN.contains(this);
    }

    /** Whether the next step is the contractor's. */
    public boolean waitsForContractor() {
        return this == PLAN_REQUESTED || this == PLAN_RETURNED || this == PLAN_APPROVED || this == IMPLEMENTING;
    }
}
