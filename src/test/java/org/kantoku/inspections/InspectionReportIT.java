package org.kantoku.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.support.InspectionFixture.CONFIRMER;
import static org.kantoku.support.InspectionFixture.WRITER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.domain.Permission;
import org.kantoku.access.domain.Role;
import org.kantoku.correctiveactions.application.evidence.EvidenceQueries;
import org.kantoku.inspections.application.InspectionReportQueries;
import org.kantoku.inspections.application.InspectionReportService;
import org.kantoku.inspections.application.InspectionService;
import org.kantoku.inspections.application.ReportRow;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.evidence.EvidenceStore;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;
import org.kantoku.support.InspectionFixture;

/** The report is written when the result is confirmed; staff and the firm itself read it, nobody else. */
@ExtendWith(ArquillianExtension.class)
class InspectionReportIT {

    @Inject
    private InspectionFixture fixture;

    @Inject
    private InspectionService service;

    @Inject
    private InspectionReportService reports;

    @Inject
    private InspectionReportQueries queries;

    @Inject
    private EvidenceQueries evidence;

    @Inject
    private EvidenceStore store;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    private FindingFixture.Firm firm;

    @BeforeEach
    void aSupervisedFirm() throws Exception {
        firm = fixture.supervised("髙﨑𠮷運輸株式会社");
    }

    private UUID confirmed() {
        UUID id = fixture.answered(firm, answers -> {
            answers.put("OS-18", Answer.of(Answer.NO).withComment("端末 2 台で書出しが止まらない。𠮷田係長と髙木氏が立ち会った。"));
            return answers;
        });
        as.does(CONFIRMER, () -> service.confirm(id, fixture.version(id)));
        return id;
    }

    @Test
    void itIsThereWithTheConfirmationAndSaysHowItCameOut() throws Exception {
        UUID id = confirmed();
        EvidenceFile file = as.run(WRITER, () -> queries.of(id)).orElseThrow();
        byte[] content = content(file);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content))).isEqualTo(file.sha256());
        String text = text(content).replaceAll("\\s", "");
        assertThat(text).contains("点検結果報告書", "髙﨑𠮷運輸株式会社御中", "合格", "端末2台で書出しが止まらない。", "𠮷田係長と髙木氏", "事実に相違なし",
            "区分ごとの得点", "すべての問いと回答", "是正");
        assertThat(text).as("what stays inside the house").doesNotContain("OS-18", "TestINSPECTOR", "重み");
    }

    @Test
    void theFirmFindsItAndAnotherFirmDoesNot() throws Exception {
        UUID id = confirmed();
        List<ReportRow> own = as.run(As.contractor(firm.contractorId()), queries::own);
        assertThat(own).extracting(ReportRow::inspectionId).containsExactly(id);
        UUID file = own.get(0).file().id();
        assertThat(as.run(As.contractor(firm.contractorId()), () -> evidence.find(file)).mime()).isEqualTo("application/pdf");

        FindingFixture.Firm other = fixture.supervised("よその倉庫株式会社");
        assertThat(as.run(As.contractor(other.contractorId()), queries::own)).isEmpty();
        assertThatThrownBy(() -> as.run(As.contractor(other.contractorId()), () -> evidence.find(file))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void whatIsNotConfirmedHasNone() {
        UUID id = fixture.answered(firm, answers -> answers);
        assertThat(as.run(WRITER, () -> queries.of(id))).isEmpty();
        assertThatThrownBy(() -> as.does(CONFIRMER, () -> reports.write(id))).hasMessage("inspections.error.reportEarly");
        assertThat(as.run(As.contractor(firm.contractorId()), queries::own)).isEmpty();
    }

    @Test
    void itIsWrittenLaterForAnOlderOneAndOnlyOnce() throws Exception {
        UUID id = confirmed();
        assertThatThrownBy(() -> as.does(CONFIRMER, () -> reports.write(id))).hasMessage("inspections.error.reportThere");
        transaction.begin();
        em.createNativeQuery("delete from inspection_report where inspection_id = ?1").setParameter(1, id.toString()).executeUpdate();
        transaction.commit();
        as.does(WRITER, () -> reports.write(id));
        assertThat(as.run(As.contractor(firm.contractorId()), queries::own)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachByItsPermission(Role role) {
        UUID none = UUID.randomUUID();
        if (!Permission.INSPECTION_CONFIRM.grantedTo(Set.of(role))) {
            assertThatThrownBy(() -> as.does(As.staff(role), () -> reports.write(none))).isInstanceOf(AccessDenied.class);
        }
        if (!Permission.INSPECTION_READ.grantedTo(Set.of(role))) {
            assertThatThrownBy(() -> as.run(As.staff(role), () -> queries.of(none))).isInstanceOf(AccessDenied.class);
        }
        if (!Permission.PORTAL_READ.grantedTo(Set.of(role))) {
            assertThatThrownBy(() -> as.run(As.staff(role), queries::own)).isInstanceOf(AccessDenied.class);
        }
    }

    private byte[] content(EvidenceFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.copy(file.sha256(), bytes);
        return bytes.toByteArray();
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
