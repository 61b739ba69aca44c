package org.kantoku.inspections.domain;

import java.util.EnumSet;
import java.util.Set;

/** States of a self-assessment and the transitions model.md §4.3 allows; anything else is refused. */
public enum SelfAssessmentState {
    REQUESTED, DRAFTING, SUBMITTED, ACCEPTED, RETURNED, CANCELLED;

    public Set<SelfAssessmentState> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(DRAFTING, CANCELLED);
            case DRAFTING -> EnumSet.of(SUBMITTED, CANCELLED);
            case SUBMITTED -> EnumSet.of(ACCEPTED, RETURNED);
            case RETURNED -> EnumSet.of(DRAFTING, CANCELLED);
            case ACCEPTED, CANCELLED -> EnumSet.noneOf(SelfAssessmentState.class);
        };
    }

    public boolean canBecome(SelfAssessmentState target) {
        return next().contains(target);
    }

    /** The contractor may write answers; the first one opens the draft. */
    public boolean takesAnswers() {
        return this == REQUESTED || this == DRAFTING || this == RETURNED;
    }
}
