package org.kantoku.contracts.web.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.contracts.application.workbook.WorkbookErrors;
import org.kantoku.contracts.application.workbook.WorkbookLabels;
import org.kantoku.contracts.application.workbook.WorkbookProgress;
import org.kantoku.contracts.application.workbook.WorkbookQueries;
import org.kantoku.contracts.application.workbook.WorkbookTask;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.upload.UploadShelf;
import org.kantoku.shared.web.TextBean;
import org.kantoku.shared.web.Texts;
import org.omnifaces.util.Faces;

/** The workbooks that a person fetches: the template, the finished export, and the sent file with its errors marked. */
@Named
@RequestScoped
public class WorkbookDownloads {

    private static final WorkbookLabels LABELS = JapaneseLabels.LABELS;

    @Inject
    private WorkbookQueries queries;

    @Inject
    private WorkbookTask task;

    @Inject
    private UploadShelf shelf;

    @Inject
    private CurrentUser user;

    public void template() throws IOException {
        Faces.sendFile(new TextBean().text("workbook.template.file"), true, out -> queries.template(out, LABELS));
    }

    /** The export that this person has asked for. */
    public void exported() throws IOException {
        WorkbookProgress work = done(WorkbookProgress.Work.EXPORT);
        Faces.sendFile(work.file().name(), true, out -> Files.copy(work.file().path(), out));
    }

    /** The file of the dry run, with what is wrong in it; in Japanese as the file itself. */
    public void errors() throws IOException {
        WorkbookProgress work = done(WorkbookProgress.Work.TRIAL);
        Texts texts = Texts.in(Locale.JAPANESE);
        WorkbookErrors errors = new WorkbookErrors(work.trial(), error -> texts.format(error.messageKey(), error.arguments()),
            conflict -> texts.format("workbook.conflict.cell", conflict.before(), conflict.after()));
        Faces.sendFile(texts.format("workbook.errors.file"), true, out -> errors.write(work.file().path(), out));
    }

    private WorkbookProgress done(WorkbookProgress.Work kind) {
        WorkbookProgress work = task.latest(user.currentId());
        if (work == null || work.work() != kind || !work.isDone()) {
            throw new RecordNotFound();
        }
        shelf.require(work.file());
        return work;
    }
}
