package org.kantoku.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.support.InspectionFixture.WRITER;

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
import org.kantoku.inspections.application.AnswerResult;
import org.kantoku.inspections.application.AnswerService;
import org.kantoku.inspections.application.AnswerSheet;
import org.kantoku.inspections.application.AnswerSheetQueries;
import org.kantoku.inspections.application.SelfAssessmentQueries;
import org.kantoku.inspections.application.SelfAssessmentRequestService;
import org.kantoku.inspections.application.SelfAssessmentRow;
import org.kantoku.inspections.application.SelfAssessmentService;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.inspections.domain.Verdict;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;
import org.kantoku.support.InspectionFixture;

@ExtendWith(ArquillianExtension.class)
class SelfAssessmentIT {

    @Inject
    private InspectionFixture fixture;

    @Inject
    private SelfAssessmentRequestService requests;

    @Inject
    private SelfAssessmentService service;

    @Inject
    private SelfAssessmentQueries queries;

    @Inject
    private AnswerService answers;

    @Inject
    private AnswerSheetQueries sheets;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    private FindingFixture.Firm firm;
    private Identity contractor;
    private LocalDate due;

    @BeforeEach
    void aSupervisedFirm() throws Exception {
        firm = fixture.supervised("しおかぜ配送株式会社");
        contractor = As.contractor(firm.contractorId());
        due = clock.today().plusDays(30);
    }

    private SelfAssessmentRow requested() {
        as.run(WRITER, () -> requests.request(Set.of(firm.contractId()), due));
        return mine();
    }

    private SelfAssessmentRow mine() {
        return as.run(contractor, () -> queries.mine()).get(0);
    }

    private AnswerSheet sheet(UUID id) {
        return as.run(contractor, () -> sheets.selfAssessment(id));
    }

    private List<AnswerResult> answer(Identity who, UUID id, String item, Answer answer) {
        return as.run(who, () -> answers.answerSelfAssessment(id, List.of(new AnswerChange(UUID.randomUUID(), item,
            sheet(id).lines().stream().filter(l -> l.item().code().equals(item)).mapToInt(l -> l.revision()).sum(), Set.of(), answer))));
    }

    private UUID submitted(String item, Answer answer) {
        UUID id = requested().id();
        Map<String, Answer> best = fixture.best(sheet(id));
        best.put(item, answer);
        as.run(contractor, () -> answers.answerSelfAssessment(id, fixture.first(best)));
        as.does(contractor, () -> service.submit(id, mine().version()));
        return id;
    }

    @Test
    void requestedAnsweredSubmittedAcceptedWithAFinding() {
        UUID id = submitted("SA-32", Answer.of(Answer.NO));
        assertThat(mine().state()).isEqualTo(SelfAssessmentState.SUBMITTED);
        as.does(WRITER, () -> service.accept(id, as.run(WRITER, () -> queries.find(id)).version()));
        SelfAssessmentRow accepted = as.run(WRITER, () -> queries.find(id));
        assertThat(accepted.state()).isEqualTo(SelfAssessmentState.ACCEPTED);
        assertThat(accepted.verdict()).isEqualTo(Verdict.PASS);
        assertThat(mine().verdict()).as("a contractor sees no verdict").isNull();
        assertThat(em.createNativeQuery("select item_code from finding where source_id = ?1").setParameter(1, id.toString()).getResultList())
            .hasSize(1).first().isEqualTo("SA-32");
        assertThatThrownBy(() -> answer(contractor, id, "SA-01", Answer.of(Answer.NO))).hasMessage("inspections.error.handedIn");
    }

    @Test
    void ofChosenRowsThoseAreAskedThatCanBe() throws Exception {
        FindingFixture.Firm other = fixture.supervised("はまべ梱包株式会社");
        requested();
        Set<UUID> both = Set.of(firm.contractorId(), other.contractorId());
        assertThat(as.run(WRITER, () -> requests.requestWherePossible(Set.of(), both, due, null))).isOne();
        assertThat(as.run(As.contractor(other.contractorId()), () -> queries.mine())).hasSize(1);
        assertThatThrownBy(() -> as.run(WRITER, () -> requests.requestWherePossible(Set.of(firm.contractId()), both, due, null)))
            .hasMessage("inspections.error.nothingToAsk");
        assertThatThrownBy(() -> as.run(WRITER, () -> requests.requestWherePossible(Set.of(), both, clock.today().minusDays(1), null)))
            .hasMessage("inspections.error.dueOnPast");
        assertThatThrownBy(() -> as.run(contractor, () -> requests.requestWherePossible(Set.of(), both, due, null))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void aContractIsAskedOnceAYear() {
        requested();
        assertThatThrownBy(this::requested).hasMessage("inspections.error.cannotAsk");
        as.run(WRITER, () -> requests.requestAll(due));
        assertThat(as.run(contractor, () -> queries.mine())).hasSize(1);
    }

    @Test
    void requestingAllReachesEverySupervisedContract() throws Exception {
        FindingFixture.Firm unsupervised = fixture.firm("おきかぜ商事株式会社");
        as.run(WRITER, () -> requests.requestAll(due));
        assertThat(mine().dueOn()).isEqualTo(due);
        assertThat(as.run(As.contractor(unsupervised.contractorId()), () -> queries.mine())).isEmpty();
    }

    @Test
    void theFirstAnswerOpensTheDraft() {
        UUID id = requested().id();
        assertThat(mine().state()).isEqualTo(SelfAssessmentState.REQUESTED);
        answer(contractor, id, "SA-01", Answer.of(Answer.YES));
        assertThat(mine().state()).isEqualTo(SelfAssessmentState.DRAFTING);
    }

    @Test
    void anotherFirmsSheetIsNotFound() throws Exception {
        UUID id = requested().id();
        Identity other = As.contractor(fixture.firm("よそ株式会社").contractorId());
        AnswerChange change = new AnswerChange(UUID.randomUUID(), "SA-01", 0, Set.of(), Answer.of(Answer.YES));
        assertThatThrownBy(() -> as.run(other, () -> sheets.selfAssessment(id))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as.run(other, () -> queries.find(id))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as.run(other, () -> answers.answerSelfAssessment(id, List.of(change)))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as.does(other, () -> service.submit(id, mine().version()))).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void itIsHandedInOnlyWhenCompleteAndDeclaredTrue() {
        UUID id = requested().id();
        answer(contractor, id, "SA-01", Answer.of(Answer.YES));
        assertThatThrownBy(() -> as.does(contractor, () -> service.submit(id, mine().version())))
            .isInstanceOf(RuleViolation.class).hasMessage("inspections.error.submitIncomplete");
        Map<String, Answer> best = fixture.best(sheet(id));
        best.put("SA-42", Answer.of(Answer.NO));
        best.remove("SA-01");
        as.run(contractor, () -> answers.answerSelfAssessment(id, fixture.first(best)));
        assertThatThrownBy(() -> as.does(contractor, () -> service.submit(id, mine().version()))).hasMessage("inspections.error.notDeclared");
    }

    @Test
    void returnedWithReasonsItComesBackWithin14Days() {
        UUID id = submitted("SA-01", Answer.of(Answer.YES));
        as.does(WRITER, () -> service.sendBack(id, mine().version(), Map.of("SA-02", "台帳の写しを付けてください。")));
        assertThat(mine().state()).isEqualTo(SelfAssessmentState.RETURNED);
        assertThat(mine().dueOn()).isEqualTo(due);
        assertThat(sheet(id).lines().stream().filter(l -> l.remark() != null)).singleElement()
            .satisfies(l -> assertThat(l.remark()).isEqualTo("台帳の写しを付けてください。"));
        answer(contractor, id, "SA-02", Answer.of(Answer.YES).withComment("写しを付けました"));
        as.does(contractor, () -> service.submit(id, mine().version()));
        assertThat(mine().state()).isEqualTo(SelfAssessmentState.SUBMITTED);
    }

    @Test
    void aLongerTermIsGrantedOnceAndTheDutyMovesWithIt() {
        UUID id = requested().id();
        Identity manager = As.staff(Role.DEPT_PRIVACY_MANAGER);
        assertThatThrownBy(() -> as.does(manager, () -> requests.extend(id, mine().version(), due, "x"))).hasMessage("inspections.error.extensionTerm");
        assertThatThrownBy(() -> as.does(manager, () -> requests.extend(id, mine().version(), due.plusDays(31), "x")))
            .hasMessage("inspections.error.extensionTerm");
        as.does(manager, () -> requests.extend(id, mine().version(), due.plusDays(30), "担当者の入院"));
        assertThat(mine().dueOn()).isEqualTo(due.plusDays(30));
        assertThat(as.run(WRITER, () -> queries.life(id)).extensions()).singleElement().satisfies(longer -> {
            assertThat(longer.oldDueOn()).isEqualTo(due);
            assertThat(longer.reason()).isEqualTo("担当者の入院");
        });
        assertThat(em.createNativeQuery("select due_on from duty where rule = 'L07' and met_on is null and contract_id = ?1")
            .setParameter(1, firm.contractId().toString()).getResultList()).singleElement().hasToString(due.plusDays(30).toString());
        assertThatThrownBy(() -> as.does(manager, () -> requests.extend(id, mine().version(), due.plusDays(40), "x")))
            .hasMessage("inspections.error.extendedBefore");
    }

    @Test
    void aRequestIsTakenBackOnlyWhenItsContractIsOver() throws Exception {
        UUID id = requested().id();
        assertThatThrownBy(() -> as.does(WRITER, () -> requests.cancel(id, mine().version(), "満了"))).hasMessage("inspections.error.cancelRunning");
        transaction.begin();
        em.createNativeQuery("update contract set state = 'TERMINATED', terminated_on = ?2 where id = ?1")
            .setParameter(1, firm.contractId().toString()).setParameter(2, clock.today()).executeUpdate();
        transaction.commit();
        assertThat(as.run(WRITER, () -> queries.life(id)).contractOver()).isTrue();
        assertThatThrownBy(() -> as.does(WRITER, () -> requests.cancel(id, mine().version(), " "))).hasMessage("inspections.error.reasonMissing");
        as.does(WRITER, () -> requests.cancel(id, mine().version(), "契約の解除"));
        assertThat(mine().state()).isEqualTo(SelfAssessmentState.CANCELLED);
        assertThat(em.createNativeQuery("select rule from duty where rule = 'L07' and met_on is null and contract_id = ?1")
            .setParameter(1, firm.contractId().toString()).getResultList()).isEmpty();
        assertThatThrownBy(() -> answer(contractor, id, "SA-01", Answer.of(Answer.YES))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aContractorCannotWeighItsOwnAnswers() {
        UUID id = requested().id();
        answer(contractor, id, "SA-04", Answer.of(Answer.NO).shifted(-1, "軽い").withJudgement(false));
        assertThat(sheet(id).lines().stream().filter(l -> l.item().code().equals("SA-04")).findFirst().orElseThrow().answer())
            .satisfies(a -> {
                assertThat(a.gradeShift()).isZero();
                assertThat(a.judgement()).isNull();
            });
    }

    @Test
    void neitherInspectorsNorContractorsExtendAndNoContractorTakesBack() {
        UUID id = requested().id();
        for (Identity who : List.of(WRITER, contractor)) {
            assertThatThrownBy(() -> as.does(who, () -> requests.extend(id, 0, due, "x"))).isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> as.does(contractor, () -> requests.cancel(id, 0, "x"))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(contractor, () -> queries.life(id))).isInstanceOf(AccessDenied.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"INSPECTOR", "CONTRACTOR_USER"}, mode = EnumSource.Mode.EXCLUDE)
    void onlyContractorsAnswerAndOnlyInspectorsReview(Role role) {
        UUID id = requested().id();
        Identity who = As.staff(role);
        assertThatThrownBy(() -> answer(who, id, "SA-01", Answer.of(Answer.YES))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(who, () -> service.submit(id, 0))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(who, () -> service.accept(id, 0))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(who, () -> service.sendBack(id, 0, Map.of()))).isInstanceOf(AccessDenied.class);
        if (role != Role.DEPT_PRIVACY_MANAGER && role != Role.PRIVACY_OFFICER) {
            assertThatThrownBy(() -> as.does(who, () -> requests.extend(id, 0, due, "x"))).isInstanceOf(AccessDenied.class);
        }
        if (role != Role.PROCUREMENT) {
            assertThatThrownBy(() -> as.does(who, () -> requests.cancel(id, 0, "x"))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> as.run(who, () -> requests.requestAll(due))).isInstanceOf(AccessDenied.class);
        }
    }
}
