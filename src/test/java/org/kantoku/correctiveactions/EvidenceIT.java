package org.kantoku.correctiveactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.ADMINISTRATOR;
import static org.kantoku.access.domain.Role.AUDIT_OFFICER;
import static org.kantoku.access.domain.Role.INSPECTOR;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.correctiveactions.application.evidence.EvidenceQueries;
import org.kantoku.correctiveactions.application.FindingQueries;
import org.kantoku.correctiveactions.application.FindingTalkService;
import org.kantoku.correctiveactions.domain.EvidencePart;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.evidence.EvidenceStore;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;

@ExtendWith(ArquillianExtension.class)
class EvidenceIT {

    @Inject
    private FindingFixture fixture;

    @Inject
    private FindingTalkService talk;

    @Inject
    private FindingQueries findings;

    @Inject
    private EvidenceQueries queries;

    @Inject
    private EvidenceStore store;

    @Inject
    private As as;

    private FindingFixture.Firm firm;
    private UUID finding;

    @BeforeEach
    void aFinding() throws SQLException {
        firm = fixture.firm("みどり急便株式会社");
        finding = fixture.in(FindingState.PLAN_REQUESTED, firm, FindingGrade.MAJOR);
    }

    private EvidenceFile kept(Identity who, String name) {
        return kept(who, name, FindingFixture.PNG);
    }

    private EvidenceFile kept(Identity who, String name, byte[] content) {
        return as.run(who, () -> {
            talk.attach(finding, EvidencePart.COMMENT, name, new ByteArrayInputStream(content));
            List<EvidenceFile> drafts = findings.drafts(finding, EvidencePart.COMMENT);
            return drafts.get(drafts.size() - 1);
        });
    }

    @Test
    void aFileIsKeptUnderItsHashAndComesOutAsItWentIn() throws IOException, NoSuchAlgorithmException {
        EvidenceFile file = kept(own(), "写真 1.png");
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(FindingFixture.PNG));
        assertThat(file.sha256()).isEqualTo(hash);
        assertThat(file.name()).isEqualTo("写真 1.png");
        assertThat(file.mime()).isEqualTo("image/png");
        assertThat(file.bytes()).isEqualTo(FindingFixture.PNG.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.copy(hash, out);
        assertThat(out.toByteArray()).isEqualTo(FindingFixture.PNG);
    }

    @Test
    void aFileIsJudgedByItsContentNotByItsName() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> kept(own(), "photo.png", page))
            .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> kept(own(), "empty.pdf", new byte[0]))
            .isInstanceOf(RuleViolation.class);
        assertThat(kept(own(), "../../etc/tool.exe").name()).isEqualTo("tool.exe.png");
    }

    @Test
    void anotherFirmsFileIsNotThereAndCannotBePutInItsName() throws SQLException {
        EvidenceFile file = kept(own(), "a.png");
        Identity stranger = As.contractor(fixture.firm("よその会社").contractorId());
        assertThatThrownBy(() -> as.run(stranger, () -> queries.find(file.id()))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> kept(stranger, "b.png")).isInstanceOf(RecordNotFound.class);
        assertThat(as.run(own(), () -> queries.find(file.id()))).isEqualTo(file);
        assertThat(as.run(As.staff(INSPECTOR), () -> queries.find(file.id()))).isEqualTo(file);
    }

    @Test
    void whatAnInspectorKeepsIsNotThereForTheContractorUntilShared() {
        EvidenceFile file = kept(As.staff(INSPECTOR), "inside.png");
        assertThatThrownBy(() -> as.run(own(), () -> queries.find(file.id()))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void theAdministratorReadsNoEvidenceAndTheAuditOfficerGivesNone() {
        EvidenceFile file = kept(own(), "a.png");
        assertThatThrownBy(() -> as.run(As.staff(ADMINISTRATOR), () -> queries.find(file.id()))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> kept(As.staff(AUDIT_OFFICER), "x.png")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.staff(INSPECTOR), () -> queries.find(UUID.randomUUID()))).isInstanceOf(RecordNotFound.class);
    }

    private Identity own() {
        return As.contractor(firm.contractorId());
    }
}
