package org.kantoku.supervision.application.reports;

import static org.kantoku.access.domain.Permission.BOARD_REPORT;
import static org.kantoku.access.domain.Permission.REPORT_READ;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.RuleViolation;
import org.kantoku.supervision.application.reports.ReportProgress.Ready;
import org.kantoku.supervision.application.reports.ReportProgress.Step;
import org.kantoku.supervision.domain.reports.ReportScope;

/** Makes reports; who took which, with the digest of the file, goes into the audit trail. */
@ApplicationScoped
@Transactional
public class ReportService {

    private static final String ENTITY = "SupervisionReport";

    private PackQueries packs;
    private BoardReportQueries boards;
    private ReportPress press;
    private CurrentUser user;
    private AuditTrail audit;
    private BusinessClock clock;

    protected ReportService() {
    }

    @Inject
    public ReportService(PackQueries packs, BoardReportQueries boards, ReportPress press, CurrentUser user, AuditTrail audit, BusinessClock clock) {
        this.packs = packs;
        this.boards = boards;
        this.press = press;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes the record pack; a departmental manager gets the own department's. */
    @Requires(REPORT_READ)
    public void pack(PackOrder asked, Path to, ReportProgress progress) {
        if (asked.year() == null && asked.scope().contractorId() == null) {
            throw new RuleViolation("reports.error.year").on("year");
        }
        if (asked.year() != null) {
            requireBegun(asked.year().start(), "year");
        }
        PackOrder order = asked.within(new ReportScope(department(asked.scope().departmentId()), asked.scope().contractorId()));
        progress.enter(Step.READING, 0);
        String[] name = new String[1];
        packs.read(order, pack -> {
            progress.enter(Step.WRITING, pack.rows());
            name[0] = press.pack(pack, to, progress);
        });
        record("report.pack", name[0], to, progress);
    }

    /** Writes the report to the board. */
    @Requires(BOARD_REPORT)
    public void board(BoardOrder order, Path to, ReportProgress progress) {
        requireBegun(order.period().from(), "part");
        progress.enter(Step.READING, 0);
        BoardReport report = boards.board(order);
        progress.enter(Step.WRITING, 0);
        record("report.board", press.board(report, to), to, progress);
    }

    /** Writes the summary for the public. */
    @Requires(BOARD_REPORT)
    public void summary(FiscalYear year, Locale language, Path to, ReportProgress progress) {
        requireBegun(year.start(), null);
        PublicSummary summary = boards.summary(year, language);
        progress.enter(Step.WRITING, 0);
        record("report.summary", press.summary(summary, to), to, progress);
    }

    /** Of days to come there is no record. */
    private void requireBegun(LocalDate from, String field) {
        RuleViolation.when(from.isAfter(clock.today()), "reports.error.future", field);
    }

    /** The department a report is limited to: whichever was asked for, or the caller's own. */
    private UUID department(UUID asked) {
        if (user.has(BOARD_REPORT)) {
            return asked;
        }
        UUID own = user.identity().departmentId();
        if (own == null) {
            throw new RuleViolation("reports.error.noDepartment");
        }
        if (asked != null && !asked.equals(own)) {
            throw new RuleViolation("reports.error.otherDepartment").on("department");
        }
        return own;
    }

    private void record(String action, String name, Path file, ReportProgress progress) {
        try {
            Ready ready = new Ready(file.toString(), name, sha256(file), Files.size(file));
            audit.record(action, ENTITY, null, name, "sha256 " + ready.sha256());
            progress.came(ready);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
