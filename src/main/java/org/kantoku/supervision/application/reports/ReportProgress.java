package org.kantoku.supervision.application.reports;

import java.nio.file.Path;

import org.kantoku.shared.WorkProgress;

/** How far a report is, and the file that came of it. */
public class ReportProgress extends WorkProgress {

    /** What is made. */
    public enum Report { PACK, BOARD, SUMMARY }

    /** The parts of the work. */
    public enum Step { WAITING, READING, WRITING }

    /**
     * A finished file.
     *
     * @param location where it lies until it is forgotten
     * @param sha256   its digest, as the audit trail has it
     */
    public record Ready(String location, String name, String sha256, long bytes) implements java.io.Serializable {

        public Path path() {
            return Path.of(location);
        }
    }

    private final Report report;
    private volatile Step step = Step.WAITING;
    private volatile Ready ready;

    public ReportProgress(Report report) {
        this.report = report;
    }

    public void enter(Step next, long size) {
        step = next;
        begin(size);
    }

    void came(Ready file) {
        ready = file;
    }

    public Report report() {
        return report;
    }

    public Step step() {
        return step;
    }

    /** The file, or {@code null} until it is there. */
    public Ready ready() {
        return ready;
    }

    /** Whether it ended well. */
    public boolean isDone() {
        return isOver() && problem() == null;
    }

    /** Share of the present part, in percent. */
    public int percent() {
        return isOver() ? 100 : Math.min(99, share());
    }
}
