package org.kantoku.contracts.application.workbook;

import static org.kantoku.access.domain.Permission.LEDGER_IMPORT;
import static org.kantoku.access.domain.Permission.REGISTER_RESTORE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractFactsChanged;
import org.kantoku.contracts.domain.workbook.RegisterWorkbook;
import org.kantoku.contracts.domain.workbook.Rights;
import org.kantoku.contracts.domain.workbook.WorkbookTrial;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.NumberSequence;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.upload.UploadedFile;

/** Takes the whole register out into one workbook and in again: all rows of a file or none. */
@ApplicationScoped
@Transactional
public class WorkbookService {

    private static final String LETTER = "K";

    private WorkbookRepository repository;
    private NumberSequence numbers;
    private BusinessClock clock;
    private CurrentUser user;
    private AuditTrail audit;
    private Event<ContractFactsChanged> changed;

    protected WorkbookService() {
    }

    @Inject
    public WorkbookService(WorkbookRepository repository, NumberSequence numbers, BusinessClock clock, CurrentUser user, AuditTrail audit,
                           Event<ContractFactsChanged> changed) {
        this.repository = repository;
        this.numbers = numbers;
        this.clock = clock;
        this.user = user;
        this.audit = audit;
        this.changed = changed;
    }

    /** Writes the register into a workbook. */
    @Requires(LEDGER_IMPORT)
    public void export(UploadedFile to, WorkbookLabels labels, WorkbookProgress progress) {
        int total = RegisterWorkbook.all().stream().mapToInt(repository::count).sum();
        progress.enter(WorkbookProgress.Step.EXPORTING, total);
        WorkbookExport export = new WorkbookExport(WorkbookKeys.of(repository).keys(), labels, repository.shapes(RegisterWorkbook.all()));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to.path()))) {
            export.write(out, repository::all, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.record("workbook.export", "Workbook", null, to.name(), "rows " + total);
    }

    /**
     * Imports a workbook: the dry run is repeated, and only when it comes out as the person saw it, everything is written.
     *
     * @param expected outcome that the person has agreed to
     * @param reason   why the register is changed, for the audit trail; required, because terms of signed contracts may be among it
     */
    @Requires(LEDGER_IMPORT)
    public WorkbookTrial commit(UploadedFile file, String expected, String reason, WorkbookLabels labels, WorkbookProgress progress) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("workbook.error.reason").on("reason");
        }
        int year = FiscalYear.of(clock.today()).year();
        // Two imports at once wait for each other here; the second then sees what the first has written.
        numbers.take(LETTER, year, 0);
        WorkbookWriter writer = new WorkbookWriter(repository, LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC), user.currentId(),
            () -> numbers.next(LETTER, year));
        WorkbookTrial trial = new WorkbookPass(repository, file, rights(user), labels, writer, progress, clock.today().toString()).run();
        if (!trial.outcome().equals(expected)) {
            throw new RuleViolation("workbook.error.changed");
        }
        if (!trial.isReady()) {
            throw new RuleViolation("workbook.error.notReady");
        }
        Set<UUID> contracts = new HashSet<>(writer.contracts());
        progress.enter(WorkbookProgress.Step.SUPERVISION, 0);
        audit.record("workbook.import", "Workbook", null, file.name(), "sha256 " + file.sha256() + ", +" + trial.added() + ", ~" + trial.changed()
            + ", contracts " + contracts.size() + ": " + reason.strip());
        if (!contracts.isEmpty()) {
            changed.fire(new ContractFactsChanged(contracts));
        }
        progress.check();
        return trial;
    }

    static Rights rights(CurrentUser user) {
        return new Rights(user.currentId(), user.has(REGISTER_RESTORE));
    }
}
