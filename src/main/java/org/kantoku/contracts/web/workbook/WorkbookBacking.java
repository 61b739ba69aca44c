package org.kantoku.contracts.web.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
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
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.UploadShelf;
import org.kantoku.shared.web.TextBean;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.event.FileUploadEvent;

/** The page on which the register goes out as a workbook and comes in again. What runs belongs to the person, not to the page. */
@Named
@ViewScoped
public class WorkbookBacking implements Serializable {

    private static final int PORTION = 50;

    @Inject
    private WorkbookTask task;

    @Inject
    private UploadShelf shelf;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    private String problem;
    private String reason;
    private int shown = PORTION;

    public void export() {
        problem = null;
        task.export(user.identity(), new TextBean().text("workbook.export.file", clock.today()), JapaneseLabels.LABELS);
    }

    /** Takes a workbook in and tries it out. */
    public void upload(FileUploadEvent event) {
        try (InputStream content = event.getFile().getInputStream()) {
            problem = null;
            shown = PORTION;
            task.forget(user.currentId());
            task.tryOut(user.identity(), shelf.receive(event.getFile().getFileName(), content, AllowedKinds.WORKBOOK), JapaneseLabels.LABELS);
        } catch (RuleViolation refused) {
            problem = new TextBean().text(refused.messageKey(), refused.arguments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports what was tried out. */
    public void commit() {
        WorkbookProgress tried = getWork();
        if (tried != null && tried.work() == Work.TRIAL && tried.isDone()) {
            task.commit(user.identity(), tried.file(), tried.trial().outcome(), reason, JapaneseLabels.LABELS);
        }
    }

    /** Asks what runs to stop; nothing of it remains. */
    public void cancel() {
        getWork().cancel();
    }

    /** Back to the beginning. */
    public void restart() {
        task.forget(user.currentId());
        problem = null;
        reason = null;
    }

    /** The latest work of this person, or null. */
    public WorkbookProgress getWork() {
        return task.latest(user.currentId());
    }

    public boolean isWaiting() {
        return getWork() != null && !getWork().isOver();
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
        return new TextBean().text(error.messageKey(), error.arguments());
    }

    /** What went wrong, in words; null when nothing. */
    public String getProblem() {
        WorkbookProgress work = getWork();
        return problem == null && work != null && work.problem() != null ? new TextBean().text(work.problem(), work.arguments()) : problem;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
