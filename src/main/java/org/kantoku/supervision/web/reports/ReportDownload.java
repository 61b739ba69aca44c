package org.kantoku.supervision.web.reports;

import java.io.IOException;
import java.nio.file.Files;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.supervision.application.reports.ReportProgress;
import org.kantoku.supervision.application.reports.ReportTask;
import org.omnifaces.util.Faces;

/** The finished report of this person. */
@Named
@RequestScoped
public class ReportDownload {

    @Inject
    private ReportTask task;

    @Inject
    private CurrentUser user;

    public void fetch() throws IOException {
        ReportProgress work = task.latest(user.currentId());
        if (work == null || !work.isDone() || !Files.exists(work.ready().path())) {
            throw new RecordNotFound();
        }
        Faces.sendFile(work.ready().name(), true, out -> Files.copy(work.ready().path(), out));
    }
}
