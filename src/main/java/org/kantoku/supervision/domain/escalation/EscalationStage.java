package org.kantoku.supervision.domain.escalation;

/** A rung of the ladder of model.md §6.2, lowest first. */
public enum EscalationStage {
    /** Notice ahead, sixty, thirty and seven days before the last day in time. */
    E0_60(-60), E0_30(-30), E0_7(-7),
    /** It is over: whoever is told first. */
    E1(1),
    /** The department's manager. */
    E2(14),
    /** The privacy officer, who says whether handing over has to stop. */
    E3(30),
    /** The board. */
    E4(60);

    private final int days;

    EscalationStage(int days) {
        this.days = days;
    }

    /** Days after the last day in time on which it is reached; negative ahead of it. */
    public int days() {
        return days;
    }

    public boolean isAhead() {
        return days < 0;
    }

    /** Whether it has to be decided, once it is reached, if handing over data has to stop. */
    public boolean asksWhetherToStop() {
        return this == E3 || this == E4;
    }
}
