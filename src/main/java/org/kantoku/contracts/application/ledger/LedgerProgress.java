package org.kantoku.contracts.application.ledger;

import org.kantoku.shared.WorkProgress;

/** How far the trial or the commit of a take-over is. */
public class LedgerProgress extends WorkProgress {

    /** The parts of the work, in order; a trial has the first two. */
    public enum Step { WAITING, READING, ROWS, CONTRACTORS, CONTRACTS, SUPERVISION, DONE }

    private volatile Step step = Step.WAITING;
    private volatile LedgerResult result;

    /** A part begins. */
    void enter(Step next, int size) {
        step = next;
        begin(size);
    }

    void finished(LedgerResult outcome) {
        result = outcome;
        step = Step.DONE;
    }

    public Step step() {
        return step;
    }

    /** The outcome, null while the work goes on and when it failed. */
    public LedgerResult result() {
        return result;
    }

    /** Share of the work done, in percent; registering contracts is most of it. */
    public int percent() {
        return switch (step) {
            case WAITING -> 0;
            case READING -> 2;
            case ROWS -> 5 + share() / 10;
            case CONTRACTORS -> 15 + share() / 10;
            case CONTRACTS -> 25 + share() / 2;
            case SUPERVISION -> 75 + share() / 4;
            case DONE -> 100;
        };
    }
}
