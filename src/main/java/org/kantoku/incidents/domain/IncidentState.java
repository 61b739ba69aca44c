package org.kantoku.incidents.domain;

import java.util.EnumSet;
import java.util.Set;

import org.kantoku.shared.RuleViolation;

/** Life of an incident, model §4.6. A step that is not listed here is refused. */
public enum IncidentState {
    /** Somebody noticed it; the federation has not been told. */
    DETECTED,
    /** The federation knows; whether it has to be reported is undecided. */
    NOTIFIED,
    /** It has to be reported, and nothing was reported yet. */
    TRIAGED,
    PRELIM_REPORTED,
    INVESTIGATING,
    FINAL_REPORTED,
    /** No report of ours is due: it is none that has to be reported, or our notice to the member co-ops freed us. */
    NON_REPORTABLE,
    PREVENTION,
    CLOSED;

    private Set<IncidentState> next() {
        return switch (this) {
            case DETECTED -> EnumSet.of(NOTIFIED);
            case NOTIFIED -> EnumSet.of(TRIAGED);
            case TRIAGED -> EnumSet.of(PRELIM_REPORTED, NON_REPORTABLE);
            case PRELIM_REPORTED -> EnumSet.of(INVESTIGATING);
            case INVESTIGATING -> EnumSet.of(FINAL_REPORTED);
            case FINAL_REPORTED -> EnumSet.of(PREVENTION);
            // Back to TRIAGED only by another triage: facts that came out later made it one to report.
            case NON_REPORTABLE -> EnumSet.of(PREVENTION, TRIAGED);
            case PREVENTION -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(IncidentState.class);
        };
    }

    public boolean canBecome(IncidentState state) {
        return next().contains(state);
    }

    /** @throws RuleViolation when there is no such step */
    void requireStepTo(IncidentState state) {
        if (!canBecome(state)) {
            throw new RuleViolation("error.transition", this, state);
        }
    }

    /** Whether the facts it is judged by may still be decided on. */
    public boolean isTriageable() {
        return this == NOTIFIED || this == TRIAGED || this == PRELIM_REPORTED || this == INVESTIGATING || this == NON_REPORTABLE;
    }

    public boolean isOpen() {
        return this != CLOSED;
    }
}
