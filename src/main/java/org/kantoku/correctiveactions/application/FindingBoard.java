package org.kantoku.correctiveactions.application;

import java.util.List;

import org.kantoku.correctiveactions.domain.FindingState;

/**
 * One column of the board: findings at the same stage, the most urgent on top.
 *
 * @param total how many there are; more than are shown when the column is long
 */
public record FindingBoard(Stage stage, long total, List<FindingRow> rows) {

    /** What a finding waits for. */
    public enum Stage {
        /** The grade, or the ruling on it. */
        GRADE(FindingState.RAISED, FindingState.DISPUTED),
        /** The firm's plan. */
        PLAN(FindingState.CLASSIFIED, FindingState.PLAN_REQUESTED, FindingState.PLAN_RETURNED),
        /** Our look at the plan. */
        PLAN_REVIEW(FindingState.PLAN_SUBMITTED),
        /** The correction. */
        CORRECTION(FindingState.PLAN_APPROVED, FindingState.IMPLEMENTING),
        /** Our verification. */
        VERIFICATION(FindingState.COMPLETED_REPORTED),
        /** The check of the effect. */
        EFFECT(FindingState.VERIFIED, FindingState.EFFECTIVENESS_CHECK),
        /** The end of an accepted risk. */
        ACCEPTED(FindingState.RISK_ACCEPTED),
        /** The next inspection: an observation needs no plan (checklists.md §0). */
        NEXT_INSPECTION(FindingState.CLASSIFIED);

        private final List<FindingState> states;

        Stage(FindingState... states) {
            this.states = List.of(states);
        }

        public List<FindingState> states() {
            return states;
        }

        /** Whether observations stand here, and nothing else does. */
        public boolean isOfObservations() {
            return this == NEXT_INSPECTION;
        }
    }

    public long more() {
        return total - rows.size();
    }
}
