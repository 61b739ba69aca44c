package org.kantoku.contracts.application.ledger;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import org.kantoku.shared.RuleViolation;

/** How far a take-over is. Written by the task, read by the page that waits. */
public class LedgerProgress implements Serializable {

    /** The parts of the work, in order. */
    public enum Step { WAITING, READING, CONTRACTORS, CONTRACTS, SUPERVISION, DONE, FAILED }

    private volatile Step step = Step.WAITING;
    private volatile int done;
    private volatile int total;
    private volatile LedgerResult result;
    private volatile String problem;
    private volatile List<Object> arguments = List.of();

    void enter(Step next, int size) {
        done = 0;
        total = size;
        step = next;
    }

    void advance() {
        done++;
    }

    void finished(LedgerResult outcome) {
        result = outcome;
        step = Step.DONE;
    }

    void refused(RuleViolation violation) {
        problem = violation.messageKey();
        arguments = List.of(violation.arguments());
        step = Step.FAILED;
    }

    void broken(UUID reference) {
        problem = "import.error.broken";
        arguments = List.of(reference.toString().substring(0, 8));
        step = Step.FAILED;
    }

    public Step step() {
        return step;
    }

    public int done() {
        return done;
    }

    public int total() {
        return total;
    }

    public boolean isOver() {
        return step == Step.DONE || step == Step.FAILED;
    }

    /** The outcome, null while the work goes on and when it failed. */
    public LedgerResult result() {
        return result;
    }

    /** Message key of what went wrong, or null. */
    public String problem() {
        return problem;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** Share of the work done, in percent; registering contracts is most of it. */
    public int percent() {
        int share = total == 0 ? 0 : 100 * done / total;
        return switch (step) {
            case WAITING -> 0;
            case READING -> 5;
            case CONTRACTORS -> 10 + share / 5;
            case CONTRACTS -> 30 + share / 2;
            case SUPERVISION -> 85;
            case DONE, FAILED -> 100;
        };
    }
}
