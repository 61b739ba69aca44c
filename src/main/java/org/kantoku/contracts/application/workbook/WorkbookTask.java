package org.kantoku.contracts.application.workbook;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.Identity;
import org.kantoku.access.application.LatestWork;
import org.kantoku.shared.upload.FileKind;
import org.kantoku.shared.upload.UploadShelf;
import org.kantoku.shared.upload.UploadedFile;

/** The long works on the workbook, one at a time for each person; whoever opens the page anew finds it again. */
@ApplicationScoped
public class WorkbookTask {

    private static final String KIND = "workbook";

    @Inject
    private LatestWork works;

    @Inject
    private WorkbookQueries queries;

    @Inject
    private WorkbookService service;

    @Inject
    private UploadShelf shelf;

    /** Writes the workbook, to be fetched afterwards. */
    public void export(Identity who, String name, WorkbookLabels labels) {
        UploadedFile to = new UploadedFile(shelf.create().toString(), name, FileKind.XLSX, "");
        WorkbookProgress progress = new WorkbookProgress(WorkbookProgress.Work.EXPORT, to);
        works.start(who, KIND, progress, () -> service.export(to, labels, progress));
    }

    /** Tries an import out. */
    public void tryOut(Identity who, UploadedFile file, WorkbookLabels labels) {
        WorkbookProgress progress = new WorkbookProgress(WorkbookProgress.Work.TRIAL, file);
        works.start(who, KIND, progress, () -> {
            shelf.require(file);
            progress.came(queries.trial(file, labels, progress));
        });
    }

    /**
     * Imports what was tried out.
     *
     * @param expected outcome of the dry run that the person has seen
     */
    public void commit(Identity who, UploadedFile file, String expected, String reason, WorkbookLabels labels) {
        WorkbookProgress progress = new WorkbookProgress(WorkbookProgress.Work.IMPORT, file);
        works.start(who, KIND, progress, () -> {
            shelf.require(file);
            progress.came(service.commit(file, expected, reason, labels, progress));
            shelf.forget(file);
        });
    }

    /** The latest work of this person, running or over, or {@code null}. */
    public WorkbookProgress latest(UUID account) {
        return (WorkbookProgress) works.latest(account, KIND);
    }

    /** Puts a work that is over away, with its file. */
    public void forget(UUID account) {
        WorkbookProgress latest = latest(account);
        if (latest != null && latest.isOver()) {
            shelf.forget(latest.file());
            works.forget(account, KIND);
        }
    }
}
