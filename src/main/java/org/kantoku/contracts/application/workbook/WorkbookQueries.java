package org.kantoku.contracts.application.workbook;

import static org.kantoku.access.domain.Permission.LEDGER_IMPORT;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.workbook.RegisterKeys;
import org.kantoku.contracts.domain.workbook.RegisterWorkbook;
import org.kantoku.contracts.domain.workbook.WorkbookTrial;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.upload.UploadedFile;

/** Tries an import out: everything is read and judged, nothing is written. */
@ApplicationScoped
public class WorkbookQueries {

    @Inject
    private WorkbookRepository repository;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** Writes the workbook without rows, to be filled in. */
    @Requires(LEDGER_IMPORT)
    @Transactional
    public void template(OutputStream out, WorkbookLabels labels) throws IOException {
        new WorkbookExport(new RegisterKeys(), labels, repository.shapes(RegisterWorkbook.all())).write(out, (sheet, to) -> { },
            new WorkbookProgress(WorkbookProgress.Work.EXPORT, null));
    }

    /** What an import would do. */
    @Requires(LEDGER_IMPORT)
    @Transactional
    public WorkbookTrial trial(UploadedFile file, WorkbookLabels labels, WorkbookProgress progress) {
        return new WorkbookPass(repository, file, WorkbookService.rights(user), labels, null, progress, clock.today().toString()).run();
    }
}
