package org.kantoku.contractors.web.corporateregister;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.BackgroundWork;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.contractors.application.corporateregister.AgencyFiles;
import org.kantoku.contractors.application.corporateregister.AgencyService;
import org.kantoku.shared.WorkProgress;
import org.kantoku.shared.upload.UploadedFile;
import org.kantoku.shared.web.WorkPage;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.event.FileUploadEvent;

/** The page on which a file of the tax agency is taken over: file, what is new, done. */
@Named
@ViewScoped
public class AgencyImportBacking extends WorkPage {

    @Inject
    private AgencyFiles files;

    @Inject
    private AgencyService service;

    @Inject
    private BackgroundWork background;

    @Inject
    private CurrentUser user;

    private UploadedFile file;
    private WorkProgress progress;
    private volatile AgencyDraft draft;
    private Integer changed;

    /** Takes an upload in, judges it, and begins to read it. */
    public void upload(FileUploadEvent event) {
        attempt(event, (name, content) -> {
            file = files.receive(name, content);
            UploadedFile judged = file;
            WorkProgress begun = new WorkProgress();
            progress = begun;
            background.start(user.identity(), begun, () -> draft = new AgencyDraft(files.tryOut(judged, begun)));
        });
    }

    @Override
    protected WorkProgress work() {
        return progress;
    }

    /** Takes over what is chosen and records what the agency says. */
    public void commit() {
        attempt(() -> {
            changed = service.take(draft.getTrial(), draft.choice());
            forget();
        });
    }

    /** Starts over with another file. */
    public void restart() {
        forget();
        draft = null;
        changed = null;
        forgetProblem();
        progress = null;
    }

    @PreDestroy
    void forget() {
        if (file != null && !isWaiting()) {
            files.forget(file);
            file = null;
        }
    }

    /** Where the page is: FILE, TRIAL or DONE; while the file is read it waits. */
    public String getStep() {
        return changed != null ? "DONE" : draft != null ? "TRIAL" : isWaiting() ? "WAIT" : "FILE";
    }

    public AgencyDraft getDraft() {
        return draft;
    }

    public WorkProgress getProgress() {
        return progress;
    }

    /** Contractors whose registration was changed. */
    public Integer getChanged() {
        return changed;
    }
}
