package org.kantoku.inspections.domain;

import java.util.EnumSet;
import java.util.Set;

/** States of an inspection and the transitions model.md §4.4 allows; anything else is refused. */
public enum InspectionState {
    PLANNED, NOTIFIED, IN_PROGRESS, FIELDWORK_DONE, FACT_CHECK, CONFIRMED, CLOSED, POSTPONED, CANCELLED;

    public Set<InspectionState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(NOTIFIED, POSTPONED, CANCELLED);
            case NOTIFIED -> EnumSet.of(IN_PROGRESS, POSTPONED, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(FIELDWORK_DONE);
            case FIELDWORK_DONE -> EnumSet.of(FACT_CHECK);
            case FACT_CHECK -> EnumSet.of(CONFIRMED);
            case CONFIRMED -> EnumSet.of(CLOSED);
            case POSTPONED -> EnumSet.of(PLANNED, CANCELLED);
            case CLOSED, CANCELLED -> EnumSet.noneOf(InspectionState.class);
        };
    }

    public boolean canBecome(InspectionState target) {
        return next().contains(target);
    }

    /** Answers may be written from the start of the field work until the result is confirmed. */
    public boolean takesAnswers() {
        return this == IN_PROGRESS || this == FIELDWORK_DONE || this == FACT_CHECK;
    }

    public boolean isConfirmed() {
        return this == CONFIRMED || this == CLOSED;
    }

    /** Still to be carried out or finished. */
    public boolean isOpen() {
        return !isConfirmed() && this != CANCELLED;
    }
}
