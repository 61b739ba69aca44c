package org.kantoku.shared;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** How far a work in the background is. Written by the work, read by the page that waits, which may also ask it to stop. */
public class WorkProgress implements Serializable {

    /** The work was asked to stop; its transaction rolls back. */
    public static final class Cancelled extends RuleViolation {
        Cancelled() {
            super("work.cancelled");
        }
    }

    private volatile long done;
    private volatile long total;
    private volatile boolean cancelled;
    private volatile boolean over;
    private volatile String problem;
    private volatile List<Object> arguments = List.of();

    /** A part of the work begins; a size of 0 is not known. */
    public void begin(long size) {
        check();
        done = 0;
        total = size;
    }

    public void advance() {
        reach(done + 1);
    }

    /** So much of the part is done. */
    public void reach(long amount) {
        check();
        done = amount;
    }

    /** @throws Cancelled when the work was asked to stop */
    public final void check() {
        if (cancelled) {
            throw new Cancelled();
        }
    }

    /** Asks the work to stop; it does at its next step, and nothing of it remains. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** The work came to its end. */
    public void finished() {
        over = true;
    }

    public void refused(RuleViolation violation) {
        problem = violation.messageKey();
        arguments = List.of(violation.arguments());
        over = true;
    }

    /** It failed by our fault; the reference stands in the log. */
    public void broken(UUID reference) {
        problem = "work.error.broken";
        arguments = List.of(reference.toString().substring(0, 8));
        over = true;
    }

    public boolean isOver() {
        return over;
    }

    public long done() {
        return done;
    }

    public long total() {
        return total;
    }

    /** Share of the present part, in percent. */
    public int share() {
        return total == 0 ? 0 : (int) Math.min(100, 100 * done / total);
    }

    /** Message key of what went wrong, or null. */
    public String problem() {
        return problem;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
