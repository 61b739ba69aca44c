package org.kantoku.shared.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.AUDIT_OFFICER;
import static org.kantoku.access.domain.Role.INSPECTOR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.kantoku.access.application.AuditFilter;
import org.kantoku.access.application.AuditQueries;
import org.kantoku.access.application.Identity;
import org.kantoku.correctiveactions.application.FindingQueries;
import org.kantoku.correctiveactions.application.FindingTalkService;
import org.kantoku.correctiveactions.application.evidence.EvidenceQueries;
import org.kantoku.correctiveactions.domain.EvidencePart;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.upload.ScanState;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;

/** What becomes of a file that was kept while the scanner was away. */
@ExtendWith(ArquillianExtension.class)
class EvidenceScanIT {

    @Inject
    private FindingFixture fixture;

    @Inject
    private FindingTalkService talk;

    @Inject
    private FindingQueries findings;

    @Inject
    private EvidenceQueries queries;

    @Inject
    private EvidenceScan scan;

    @Inject
    private EvidenceFiles files;

    @Inject
    private AuditQueries audit;

    @Inject
    private As as;

    @Resource(lookup = "java:app/jdbc/kantoku")
    private DataSource dataSource;

    private Identity own;
    private UUID finding;
    private EvidenceFile waiting;

    @BeforeEach
    void aWaitingFile() throws SQLException {
        FindingFixture.Firm firm = fixture.firm("みどり急便株式会社");
        own = As.contractor(firm.contractorId());
        finding = fixture.in(FindingState.IMPLEMENTING, firm, FindingGrade.MAJOR);
        byte[] content = ("日付,件数\n2026-04-01," + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        as.does(own, () -> talk.attach(finding, EvidencePart.REPORT, "記録.csv", new ByteArrayInputStream(content)));
        waiting = as.run(own, () -> findings.drafts(finding, EvidencePart.REPORT)).get(0);
        try (Connection connection = dataSource.getConnection();
             PreparedStatement update = connection.prepareStatement("UPDATE evidence SET scan_state = 'WAITING', uploaded_at = '2001-01-01' WHERE id = ?")) {
            update.setString(1, waiting.id().toString());
            update.executeUpdate();
        }
    }

    private EvidenceFile now(Identity who) {
        return as.run(who, () -> queries.find(waiting.id()));
    }

    @Test
    void itIsTheNextToBeLookedAtAndOpenableByNobodyUntilThen() {
        assertThat(scan.next(1000)).extracting(EvidenceScan.Unscanned::id).contains(waiting.id());
        assertThat(now(own).state()).isEqualTo(FileState.WAITING);
        assertThat(now(own).state().isOpenable()).isFalse();
        scan.judged(waiting.id(), ScanState.WAITING);
        assertThat(now(own).state()).isEqualTo(FileState.WAITING);
        scan.judged(waiting.id(), ScanState.CLEAN);
        assertThat(now(own).state()).isEqualTo(FileState.CLEAN);
        assertThat(scan.next(1000)).extracting(EvidenceScan.Unscanned::id).doesNotContain(waiting.id());
    }

    @Test
    void aHitDeletesTheContentAndIsOnRecord() throws Exception {
        Files.setLastModifiedTime(files.find(waiting.sha256()), FileTime.from(Instant.EPOCH));
        scan.judged(waiting.id(), ScanState.INFECTED);
        assertThat(now(own).state()).isEqualTo(FileState.INFECTED);
        assertThat(files.find(waiting.sha256())).doesNotExist();
        assertThat(as.run(As.staff(AUDIT_OFFICER), () -> audit.page(new AuditFilter(null, "Evidence", waiting.id(), null, null), PageRequest.firstOf(5)))
            .rows()).extracting(row -> row.action()).contains("evidence.infected");
        assertThatThrownBy(() -> as.does(As.staff(INSPECTOR), () -> talk.reuse(finding, EvidencePart.COMMENT, waiting.id())))
            .isInstanceOf(RuleViolation.class);
    }
}
