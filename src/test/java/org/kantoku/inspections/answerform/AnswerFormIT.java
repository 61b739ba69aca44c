package org.kantoku.inspections.answerform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.inspections.application.AnswerChange;
import org.kantoku.inspections.application.AnswerLine;
import org.kantoku.inspections.application.AnswerService;
import org.kantoku.inspections.application.AnswerSheet;
import org.kantoku.inspections.application.AnswerSheetQueries;
import org.kantoku.inspections.application.SelfAssessmentQueries;
import org.kantoku.inspections.application.SelfAssessmentService;
import org.kantoku.inspections.application.answerform.AnswerFormQueries;
import org.kantoku.inspections.application.answerform.AnswerFormService;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.inspections.domain.answerform.AnswerCells;
import org.kantoku.inspections.domain.answerform.AnswerForm;
import org.kantoku.inspections.domain.answerform.AnswerFormWriter;
import org.kantoku.inspections.domain.answerform.FormTrial;
import org.kantoku.inspections.domain.answerform.FormWords;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.UploadShelf;
import org.kantoku.shared.upload.UploadedFile;
import org.kantoku.shared.web.Texts;
import org.kantoku.support.As;
import org.kantoku.support.Book;
import org.kantoku.support.FindingFixture;
import org.kantoku.support.InspectionFixture;

/** The workbook of a self-assessment against the real sheet: whose it is, what it may change, and until when. */
@ExtendWith(ArquillianExtension.class)
class AnswerFormIT {

    private static final FormWords WORDS = new FormWords() {
        @Override
        public String language() {
            return "ja";
        }

        @Override
        public String text(String key, Object... arguments) {
            return Texts.in(Locale.JAPANESE).format(key, arguments);
        }

        @Override
        public String condition(String condition) {
            return condition;
        }
    };
    private static final AnswerCells CELLS = new AnswerCells(List.of(WORDS));
    private static final String SHEET = "自己点検";

    @Inject
    private FindingFixture fixture;

    @Inject
    private InspectionFixture inspections;

    @Inject
    private AnswerFormQueries forms;

    @Inject
    private AnswerFormService service;

    @Inject
    private AnswerService answers;

    @Inject
    private AnswerSheetQueries sheets;

    @Inject
    private SelfAssessmentQueries assessments;

    @Inject
    private SelfAssessmentService life;

    @Inject
    private UploadShelf shelf;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    private FindingFixture.Firm firm;
    private Identity contractor;
    private UUID id;

    @BeforeEach
    void aFirmThatWasAsked() throws Exception {
        firm = fixture.firm("なみうち運輸株式会社");
        contractor = As.contractor(firm.contractorId());
        id = fixture.selfAssessment(firm);
    }

    private Book fetched() {
        AnswerForm form = as.run(contractor, () -> forms.form(id));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AnswerFormWriter.write(form, WORDS, UUID.randomUUID(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Book(out.toByteArray());
    }

    private static Book fill(Book book, String code, String column, Object value) {
        int codes = 1;
        int row = 0;
        while (!code.equals(String.valueOf(book.poi().getSheet(SHEET).getRow(row).getCell(codes)))) {
            row++;
        }
        int at = List.of("PLACE", "CODE", "SECTION", "QUESTION", "CONDITION", "EVIDENCE", "PREVIOUS", "REMARK", "ANSWER", "NA_REASON", "COMMENT").indexOf(column);
        book.poi().getSheet(SHEET).getRow(row).getCell(at).setCellValue(value.toString());
        return book;
    }

    private UploadedFile sent(byte[] content) {
        return shelf.receive("自己点検.xlsx", new ByteArrayInputStream(content), AllowedKinds.ANSWERS);
    }

    private FormTrial tried(Identity who, UploadedFile file) {
        return as.run(who, () -> forms.trial(id, file.path(), CELLS));
    }

    private int takenOver(Identity who, Book book) {
        UploadedFile file = sent(book.bytes());
        String seen = tried(who, file).fingerprint();
        return as.run(who, () -> service.takeOver(id, file, seen, CELLS));
    }

    private AnswerLine line(String code) {
        return as.run(contractor, () -> sheets.selfAssessment(id)).lines().stream().filter(l -> l.item().code().equals(code)).findFirst().orElseThrow();
    }

    private void typed(String code, Answer answer) {
        int base = line(code).revision();
        as.run(contractor, () -> answers.answerSelfAssessment(id, List.of(new AnswerChange(UUID.randomUUID(), code, base, Set.of(), answer))));
    }

    private String origin(String code) {
        return (String) em.createNativeQuery("select origin from checklist_answer where subject_id = ?1 and item_code = ?2")
            .setParameter(1, id.toString()).setParameter(2, code).getSingleResult();
    }

    @Test
    void itTravelsThereAndBackAndMayBeSentAgain() throws IOException {
        try (Book book = fetched()) {
            fill(book, "SA-01", "ANSWER", "はい");
            fill(book, "SA-02", "ANSWER", "該当なし");
            fill(book, "SA-03", "ANSWER", "多い");
            assertThat(takenOver(contractor, book)).isEqualTo(2);
            assertThat(as.run(contractor, () -> assessments.find(id)).state()).isEqualTo(SelfAssessmentState.DRAFTING);
            assertThat(line("SA-01").answer().value()).isEqualTo(Answer.YES);
            assertThat(line("SA-02").result().gap()).isEqualTo(Answer.Gap.NA_REASON);
            assertThat(line("SA-03").isAnswered()).isFalse();
            assertThat(origin("SA-01")).isEqualTo("WORKBOOK");
            fill(book, "SA-01", "ANSWER", "いいえ");
            fill(book, "SA-03", "ANSWER", "1,200");
            assertThat(takenOver(contractor, book)).isEqualTo(2);
            assertThat(line("SA-01").answer().value()).isEqualTo(Answer.NO);
            assertThat(line("SA-03").answer().value()).isEqualTo("1200");
            assertThatThrownBy(() -> takenOver(contractor, book)).hasMessage("answerform.error.nothing");
        }
        assertThat(((Number) em.createNativeQuery("select count(*) from audit_log_entry where action = 'selfAssessment.workbook' and entity_id = ?1")
            .setParameter(1, id.toString()).getSingleResult()).intValue()).isEqualTo(2);
    }

    @Test
    void whatWasAnsweredInThePortalMeanwhileIsNotOverwritten() throws IOException {
        try (Book book = fetched()) {
            typed("SA-01", Answer.of(Answer.YES));
            fill(book, "SA-01", "ANSWER", "いいえ");
            fill(book, "SA-04", "ANSWER", "はい");
            FormTrial trial = tried(contractor, sent(book.bytes()));
            assertThat(trial.problems()).singleElement().satisfies(problem -> assertThat(problem.conflict()).isTrue());
            assertThat(takenOver(contractor, book)).isOne();
            assertThat(line("SA-01").answer().value()).isEqualTo(Answer.YES);
        }
    }

    @Test
    void whatChangedBetweenLookingAndTakingIsShownAnew() throws IOException {
        try (Book book = fill(fetched(), "SA-01", "ANSWER", "はい")) {
            UploadedFile file = sent(book.bytes());
            String seen = tried(contractor, file).fingerprint();
            typed("SA-01", Answer.of(Answer.NO));
            assertThatThrownBy(() -> as.run(contractor, () -> service.takeOver(id, file, seen, CELLS))).hasMessage("answerform.error.changed");
            assertThat(line("SA-01").answer().value()).isEqualTo(Answer.NO);
        }
    }

    @Test
    void anotherFirmsWorkbookIsRefusedAndAnotherFirmsSheetNotFound() throws Exception {
        FindingFixture.Firm other = fixture.firm("よそなみ商事");
        UUID others = fixture.selfAssessment(other);
        Identity stranger = As.contractor(other.contractorId());
        try (Book book = fill(fetched(), "SA-01", "ANSWER", "はい")) {
            UploadedFile file = sent(book.bytes());
            assertThatThrownBy(() -> as.run(stranger, () -> forms.trial(others, file.path(), CELLS))).hasMessage("answerform.error.other");
            assertThatThrownBy(() -> as.run(stranger, () -> forms.form(id))).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> as.run(stranger, () -> forms.trial(id, file.path(), CELLS))).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> as.run(stranger, () -> service.takeOver(id, file, "", CELLS))).isInstanceOf(RecordNotFound.class);
        }
    }

    @Test
    void onceHandedInNothingIsTaken() throws IOException {
        try (Book book = fill(fetched(), "SA-01", "ANSWER", "いいえ")) {
            AnswerSheet sheet = as.run(contractor, () -> sheets.selfAssessment(id));
            Map<String, Answer> best = inspections.best(sheet);
            as.run(contractor, () -> answers.answerSelfAssessment(id, inspections.first(best)));
            as.does(contractor, () -> life.submit(id, as.run(contractor, () -> assessments.find(id)).version()));
            UploadedFile file = sent(book.bytes());
            assertThatThrownBy(() -> tried(contractor, file)).hasMessage("inspections.error.handedIn");
            assertThatThrownBy(() -> as.run(contractor, () -> service.takeOver(id, file, "", CELLS))).hasMessage("inspections.error.handedIn");
        }
    }

    @Test
    @Timeout(60)
    void hostileFilesAreRefusedInSeconds() throws IOException {
        for (byte[] hostile : List.of(bomb(), FindingFixture.PNG, "a,b\n1,2\n".getBytes(), new byte[0])) {
            assertThatThrownBy(() -> sent(hostile)).hasMessageStartingWith("upload.refusal.");
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet(SHEET).createRow(0).createCell(0).setCellValue("問");
            workbook.write(plain);
        }
        UploadedFile foreign = sent(plain.toByteArray());
        assertThatThrownBy(() -> tried(contractor, foreign)).hasMessage("answerform.error.foreign");
    }

    /** A workbook of ours whose sheet unpacks to a hundred times what a form can be. */
    private byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Book book = fetched(); ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book.bytes())); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
                for (int mib = 0; mib < 100 && entry.getName().endsWith("sheet1.xml"); mib++) {
                    zip.write(new byte[1024 * 1024]);
                }
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"CONTRACTOR_USER", "PROCUREMENT", "INSPECTOR"}, mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseFetchesOrSends(Role role) throws IOException {
        try (Book book = fetched()) {
            UploadedFile file = sent(book.bytes());
            assertThatThrownBy(() -> as.run(As.staff(role), () -> forms.form(id))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> tried(As.staff(role), file)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> as.run(As.staff(role), () -> service.takeOver(id, file, "", CELLS))).isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void ourStaffSendsItForAFirmOnlyOnceItsComingIsRecorded() throws IOException {
        try (Book book = fill(fetched(), "SA-01", "ANSWER", "はい")) {
            assertThatThrownBy(() -> takenOver(As.staff(Role.PROCUREMENT), book)).hasMessage("inspections.error.notReceived");
        }
    }
}
