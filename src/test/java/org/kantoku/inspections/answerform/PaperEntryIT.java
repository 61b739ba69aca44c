package org.kantoku.inspections.answerform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.inspections.application.AnswerChange;
import org.kantoku.inspections.application.AnswerService;
import org.kantoku.inspections.application.AnswerSheet;
import org.kantoku.inspections.application.PaperEntry;
import org.kantoku.inspections.application.PaperEntryService;
import org.kantoku.inspections.application.PaperFormService;
import org.kantoku.inspections.application.PaperQueries;
import org.kantoku.inspections.application.SelfAssessmentQueries;
import org.kantoku.inspections.application.SelfAssessmentRequestService;
import org.kantoku.inspections.application.SelfAssessmentRow;
import org.kantoku.inspections.application.SelfAssessmentService;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.PaperCode;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;
import org.kantoku.support.InspectionFixture;

/** A self-assessment that comes on paper: its code, the day it came, the answers entered for the firm, the scan, the submission. */
@ExtendWith(ArquillianExtension.class)
class PaperEntryIT {

    private static final Identity CLERK = As.staff(Role.PROCUREMENT);
    private static final Identity INSPECTOR = As.staff(Role.INSPECTOR);

    @Inject
    private InspectionFixture fixture;

    @Inject
    private SelfAssessmentRequestService requests;

    @Inject
    private PaperFormService forms;

    @Inject
    private PaperEntryService entries;

    @Inject
    private PaperQueries papers;

    @Inject
    private SelfAssessmentQueries assessments;

    @Inject
    private SelfAssessmentService life;

    @Inject
    private AnswerService answers;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private FindingFixture.Firm firm;
    private Identity contractor;
    private UUID id;

    @BeforeEach
    void aFirmThatWasAskedTenDaysAgo() throws Exception {
        firm = fixture.supervised("いそべ仕分センター株式会社");
        contractor = As.contractor(firm.contractorId());
        as.run(INSPECTOR, () -> requests.request(Set.of(firm.contractId()), clock.today().plusDays(20)));
        id = row().id();
        transaction.begin();
        em.createNativeQuery("update self_assessment set requested_on = ?2 where id = ?1").setParameter(1, id.toString())
            .setParameter(2, clock.today().minusDays(10)).executeUpdate();
        em.createNativeQuery("update self_assessment_transition set on_date = ?2 where self_assessment_id = ?1").setParameter(1, id.toString())
            .setParameter(2, clock.today().minusDays(10)).executeUpdate();
        transaction.commit();
        em.getEntityManagerFactory().getCache().evictAll();
    }

    private SelfAssessmentRow row() {
        return as.run(contractor, () -> assessments.mine()).get(0);
    }

    private PaperEntry entry(Identity who) {
        return as.run(who, () -> papers.entry(id));
    }

    private void receive(LocalDate on) {
        as.does(CLERK, () -> entries.receive(id, on));
    }

    private void enterEverything() {
        AnswerSheet sheet = as.run(CLERK, () -> papers.sheet(id));
        Map<String, Answer> best = fixture.best(sheet);
        best.remove("SA-42");
        as.run(CLERK, () -> entries.answer(id, fixture.first(best)));
    }

    private void scan() {
        as.run(CLERK, () -> entries.attach(id, "SA-42", "署名.png", new ByteArrayInputStream(FindingFixture.PNG)));
    }

    private void submit() {
        as.does(CLERK, () -> entries.submit(id, row().version(), "個人情報管理責任者 磯部"));
    }

    @Test
    void printedAgainTheFormBearsTheSameCodeByWhichItIsFound() {
        PaperCode code = as.run(contractor, () -> forms.print(id));
        assertThat(as.run(CLERK, () -> forms.print(id))).isEqualTo(code);
        assertThat(as.run(CLERK, () -> papers.find(code.shown().toLowerCase()))).isEqualTo(id);
        String slip = (code.text().charAt(0) == '2' ? "3" : "2") + code.text().substring(1);
        assertThatThrownBy(() -> as.run(CLERK, () -> papers.find(slip))).hasMessage("inspections.error.paperCode");
        PaperCode unknown = PaperCode.random(new java.util.Random());
        assertThatThrownBy(() -> as.run(CLERK, () -> papers.find(unknown.text()))).hasMessage("inspections.error.paperUnknown");
    }

    @Test
    void enteredScannedAndHandedInItCountsFromTheDayItCame() {
        LocalDate came = clock.today().minusDays(3);
        receive(came);
        enterEverything();
        assertThatThrownBy(this::submit).hasMessage("inspections.error.scanMissing");
        scan();
        assertThatThrownBy(() -> as.does(CLERK, () -> entries.submit(id, row().version(), " "))).hasMessage("inspections.error.responsibleMissing");
        submit();
        SelfAssessmentRow row = row();
        assertThat(row.state()).isEqualTo(SelfAssessmentState.SUBMITTED);
        assertThat(row.submittedOn()).isEqualTo(came);
        assertThat(em.createNativeQuery("select met_on from duty where rule = 'L07' and contract_id = ?1")
            .setParameter(1, firm.contractId().toString()).getResultList()).singleElement().hasToString(came.toString());
        PaperEntry seen = entry(contractor);
        assertThat(seen.onBehalf()).isTrue();
        assertThat(seen.scans()).hasSize(1);
        assertThat(seen.by()).as("our people's names are not told to the firm").isNull();
        assertThat(entry(As.staff(Role.AUDIT_OFFICER)).onBehalf()).isTrue();
        assertThat(em.createNativeQuery("select distinct origin from checklist_answer where subject_id = ?1").setParameter(1, id.toString())
            .getResultList()).isEqualTo(List.of("PAPER"));
        assertThat(em.createNativeQuery("select distinct action from audit_log_entry where entity_id = ?1 and actor_id = ?2")
            .setParameter(1, id.toString()).setParameter(2, CLERK.accountId().toString()).getResultList()).extracting(Object::toString)
            .contains("selfAssessment.receive", "selfAssessment.enter", "selfAssessment.attach", "selfAssessment.submitOnBehalf");
    }

    @Test
    void whoeverEnteredItDoesNotAcceptIt() {
        as.does(INSPECTOR, () -> entries.receive(id, clock.today()));
        as.run(INSPECTOR, () -> entries.answer(id, List.of(new AnswerChange(UUID.randomUUID(), "SA-01", 0, Set.of(), Answer.of(Answer.YES)))));
        AnswerSheet sheet = as.run(CLERK, () -> papers.sheet(id));
        Map<String, Answer> best = fixture.best(sheet);
        best.remove("SA-42");
        best.remove("SA-01");
        as.run(CLERK, () -> entries.answer(id, fixture.first(best)));
        scan();
        submit();
        assertThatThrownBy(() -> as.does(INSPECTOR, () -> life.accept(id, row().version()))).hasMessage("inspections.error.ownEntry");
        as.does(As.another(Role.INSPECTOR), () -> life.accept(id, row().version()));
        assertThat(row().state()).isEqualTo(SelfAssessmentState.ACCEPTED);
    }

    @Test
    void itIsEnteredOnlyOnceItsComingIsRecordedAndNotBeforeItWasAsked() {
        AnswerChange change = new AnswerChange(UUID.randomUUID(), "SA-01", 0, Set.of(), Answer.of(Answer.YES));
        assertThatThrownBy(() -> as.run(CLERK, () -> entries.answer(id, List.of(change)))).hasMessage("inspections.error.notReceived");
        assertThat(as.run(CLERK, () -> papers.sheet(id)).editable()).isFalse();
        assertThatThrownBy(() -> receive(clock.today().plusDays(1))).hasMessage("inspections.error.paperReceived");
        assertThatThrownBy(() -> receive(clock.today().minusDays(11))).hasMessage("inspections.error.paperReceived");
        receive(clock.today().minusDays(10));
        assertThat(as.run(CLERK, () -> papers.sheet(id)).editable()).isTrue();
    }

    @Test
    void returnedItHasToComeAnew() {
        receive(clock.today().minusDays(1));
        enterEverything();
        scan();
        submit();
        as.does(As.another(Role.INSPECTOR), () -> life.sendBack(id, row().version(), Map.of("SA-02", "台帳の写しを付けてください。")));
        assertThat(entry(CLERK).isReceived()).isFalse();
        assertThatThrownBy(this::scan).hasMessage("inspections.error.notReceived");
        receive(clock.today());
        assertThatThrownBy(this::submit).as("the scan of the paper before").hasMessage("inspections.error.scanMissing");
        scan();
        submit();
        assertThat(row().submittedOn()).isEqualTo(clock.today());
    }

    @Test
    void whatTheFirmAnswersItselfAfterwardsIsItsOwn() {
        receive(clock.today().minusDays(1));
        as.run(CLERK, () -> entries.answer(id, List.of(new AnswerChange(UUID.randomUUID(), "SA-01", 0, Set.of(), Answer.of(Answer.YES)))));
        assertThat(entry(contractor).entered()).isOne();
        as.run(contractor, () -> answers.answerSelfAssessment(id, List.of(new AnswerChange(UUID.randomUUID(), "SA-01", 1, Set.of(), Answer.of(Answer.NO)))));
        assertThat(entry(contractor).entered()).isZero();
    }

    @Test
    void anotherFirmNeitherPrintsNorSeesIt() throws Exception {
        Identity stranger = As.contractor(fixture.firm("よその仕分").contractorId());
        assertThatThrownBy(() -> as.run(stranger, () -> forms.print(id))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as.run(stranger, () -> papers.entry(id))).isInstanceOf(RecordNotFound.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"PROCUREMENT", "INSPECTOR"}, mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseEnters(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? contractor : As.staff(role);
        for (Runnable step : List.<Runnable>of(() -> papers.find("2222"), () -> papers.sheet(id), () -> entries.receive(id, clock.today()),
                () -> entries.answer(id, List.of()), () -> entries.attach(id, "SA-42", "x", new ByteArrayInputStream(FindingFixture.PNG)),
                () -> entries.answerFromWorkbook(id, List.of()), () -> entries.detach(id, "SA-42", UUID.randomUUID()), () -> entries.submit(id, 0, "x"))) {
            assertThatThrownBy(() -> as.does(who, step)).isInstanceOf(AccessDenied.class);
        }
    }
}
