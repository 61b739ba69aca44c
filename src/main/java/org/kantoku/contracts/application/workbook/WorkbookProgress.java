package org.kantoku.contracts.application.workbook;

import org.kantoku.contracts.domain.workbook.WorkbookTrial;
import org.kantoku.shared.WorkProgress;
import org.kantoku.shared.upload.UploadedFile;

/** How far an export, a dry run or an import of the workbook is, and what came of it. */
public class WorkbookProgress extends WorkProgress {

    /** What is done with the workbook. */
    public enum Work { EXPORT, TRIAL, IMPORT }

    /** The parts of the work. */
    public enum Step { WAITING, READING, COMPARING, WRITING, SUPERVISION, EXPORTING }

    private final Work work;
    private final UploadedFile file;
    private volatile Step step = Step.WAITING;
    private volatile WorkbookTrial trial;

    /** @param file what is tried or imported; for an export where it goes to */
    public WorkbookProgress(Work work, UploadedFile file) {
        this.work = work;
        this.file = file;
    }

    void enter(Step next, long size) {
        step = next;
        begin(size);
    }

    void advance(int rows) {
        reach(done() + rows);
    }

    void came(WorkbookTrial outcome) {
        trial = outcome;
    }

    public Work work() {
        return work;
    }

    public UploadedFile file() {
        return file;
    }

    public Step step() {
        return step;
    }

    /** What would come of an import or has come of it; {@code null} until then, and for an export. */
    public WorkbookTrial trial() {
        return trial;
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
