package org.kantoku.contracts.web.workbook;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.contracts.application.workbook.WorkbookProgress;
import org.kantoku.contracts.application.workbook.WorkbookProgress.Work;
import org.kantoku.contracts.application.workbook.WorkbookTask;
import org.kantoku.contracts.domain.workbook.CellChange;
import org.kantoku.contracts.domain.workbook.CellError;
import org.kantoku.contracts.domain.workbook.WorkbookTrial;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.WorkProgress;
import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.UploadShelf;
import org.kantoku.shared.web.WorkPage;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.event.FileUploadEvent;

/** The page on which the register goes out as a workbook and comes in again. What runs belongs to the person, not to the page. */
@Named
@ViewScoped
public class WorkbookBacking extends WorkPage {

    private static final int PORTION = 50;

    @Inject
    private WorkbookTask task;

    @Inject
    private UploadShelf shelf;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    private String reason;
    private int shown = PORTION;

    public void export() {
        forgetProblem();
        task.export(user.identity(), words("workbook.export.file", clock.today()), JapaneseLabels.LABELS);
    }

    /** Takes a workbook in and tries it out. */
    public void upload(FileUploadEvent event) {
        attempt(event, (name, content) -> {
            shown = PORTION;
            task.forget(user.currentId());
            task.tryOut(user.identity(), shelf.receive(name, content, AllowedKinds.WORKBOOK), JapaneseLabels.LABELS);
        });
    }

    /** Imports what was tried out. */
    public void commit() {
        WorkbookProgress tried = getWork();
        if (tried != null && tried.work() == Work.TRIAL && tried.isDone()) {
            task.commit(user.identity(), tried.file(), tried.trial().outcome(), reason, JapaneseLabels.LABELS);
        }
    }

    /** Back to the beginning. */
    public void restart() {
        task.forget(user.currentId());
        forgetProblem();
        reason = null;
    }

    @Override
    protected WorkProgress work() {
        return getWork();
    }

    /** The latest work of this person, or null. */
    public WorkbookProgress getWork() {
        return task.latest(user.currentId());
    }

    /** Whether a dry run or an import ended well. */
    public boolean isAfter(String name) {
        return getWork() != null && getWork().isDone() && getWork().work() == Work.valueOf(name);
    }

    /** How a step stands: file, trial, import. */
    public String stepState(int step) {
        int at = getWork() == null || getWork().work() == Work.EXPORT ? 1 : getWork().work() == Work.TRIAL ? 2 : 3;
        return step < at || isAfter("IMPORT") ? "done" : step == at ? "current" : "todo";
    }

    public WorkbookTrial getTrial() {
        return getWork() == null ? null : getWork().trial();
    }

    public List<CellError> getErrors() {
        return getTrial().errors().stream().limit(shown).toList();
    }

    public List<CellChange> getChanges() {
        return getTrial().changes().stream().limit(shown).toList();
    }

    public boolean isMore() {
        return shown < Math.max(getTrial().errors().size(), getTrial().changes().size());
    }

    public void showMore() {
        shown += 10 * PORTION;
    }

    /** What is wrong with a cell and what to do. */
    public String words(CellError error) {
        return words(error.messageKey(), error.arguments());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
