package org.kantoku.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.support.InspectionFixture.CONFIRMER;
import static org.kantoku.support.InspectionFixture.WRITER;

import java.util.List;
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
import org.kantoku.access.domain.Permission;
import org.kantoku.access.domain.Role;
import org.kantoku.inspections.application.AnswerChange;
import org.kantoku.inspections.application.AnswerResult;
import org.kantoku.inspections.application.AnswerService;
import org.kantoku.inspections.application.InspectionDetail;
import org.kantoku.inspections.application.InspectionFilter;
import org.kantoku.inspections.application.InspectionPlanService;
import org.kantoku.inspections.application.InspectionQueries;
import org.kantoku.inspections.application.InspectionService;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.PlannedVisit;
import org.kantoku.inspections.domain.Verdict;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.StaleRecord;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;
import org.kantoku.support.InspectionFixture;

@ExtendWith(ArquillianExtension.class)
class InspectionServiceIT {

    @Inject
    private InspectionFixture fixture;

    @Inject
    private InspectionPlanService planning;

    @Inject
    private InspectionService service;

    @Inject
    private InspectionQueries queries;

    @Inject
    private AnswerService answers;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    private FindingFixture.Firm firm;

    @BeforeEach
    void aSupervisedFirm() throws Exception {
        firm = fixture.supervised("いそかぜ倉庫株式会社");
    }

    private List<AnswerResult> send(Identity who, UUID inspection, AnswerChange change) {
        return as.run(who, () -> answers.answerInspection(inspection, List.of(change)));
    }

    private static AnswerChange change(UUID id, int base, String value) {
        return new AnswerChange(id, "OS-01", base, Set.of(), Answer.of(value));
    }

    private String storedAnswer(UUID inspection) {
        return fixture.sheet(inspection).lines().stream().filter(l -> l.item().code().equals("OS-01")).findFirst().orElseThrow()
            .answer().value();
    }

    @Test
    void fromPlanToConfirmationWithAFinding() {
        UUID id = fixture.answered(firm, answers -> {
            answers.put("OS-18", Answer.of(Answer.NO).withComment("端末 2 台で止まらない"));
            return answers;
        });
        as.does(CONFIRMER, () -> service.confirm(id, fixture.version(id)));
        InspectionDetail confirmed = as.run(WRITER, () -> queries.find(id));
        assertThat(confirmed.state()).isEqualTo(InspectionState.CONFIRMED);
        assertThat(confirmed.verdict()).isEqualTo(Verdict.PASS);
        assertThat(confirmed.history()).extracting(h -> h.state()).containsExactly("CONFIRMED", "FACT_CHECK", "FIELDWORK_DONE",
            "IN_PROGRESS", "NOTIFIED", "PLANNED");
        List<?> findings = em.createNativeQuery("select item_code from finding where source_id = ?1").setParameter(1, id.toString())
            .getResultList();
        assertThat(findings).hasSize(1).first().isEqualTo("OS-18");
    }

    @Test
    void whoWroteTheAnswersCannotConfirmThem() {
        UUID id = fixture.answered(firm, answers -> answers);
        assertThatThrownBy(() -> as.does(WRITER, () -> service.confirm(id, fixture.version(id))))
            .isInstanceOf(RuleViolation.class).hasMessage("inspections.error.ownWork");
        assertThat(fixture.state(id)).isEqualTo(InspectionState.FACT_CHECK);
    }

    @Test
    void answersAreFrozenOnceConfirmed() {
        UUID id = fixture.answered(firm, answers -> answers);
        as.does(CONFIRMER, () -> service.confirm(id, fixture.version(id)));
        assertThatThrownBy(() -> send(WRITER, id, change(UUID.randomUUID(), 1, Answer.NO))).hasMessage("inspections.error.frozen");
        assertThat(storedAnswer(id)).isEqualTo(Answer.YES);
    }

    @Test
    void sendingAnAnswerTwiceChangesNothing() {
        UUID id = fixture.begun(firm);
        UUID change = UUID.randomUUID();
        assertThat(send(WRITER, id, change(change, 0, Answer.YES))).extracting(AnswerResult::revision).containsExactly(1);
        assertThat(send(WRITER, id, change(change, 0, Answer.YES))).extracting(AnswerResult::status, AnswerResult::revision)
            .containsExactly(org.assertj.core.api.Assertions.tuple(AnswerResult.Status.SAVED, 1));
    }

    @Test
    void anAnswerMadeFromAnOldOneIsAConflictAndOverwritesNothing() {
        UUID id = fixture.begun(firm);
        send(WRITER, id, change(UUID.randomUUID(), 0, Answer.YES));
        assertThat(send(CONFIRMER, id, change(UUID.randomUUID(), 0, Answer.NO))).extracting(AnswerResult::status)
            .containsExactly(AnswerResult.Status.CONFLICT);
        assertThat(storedAnswer(id)).isEqualTo(Answer.YES);
        send(CONFIRMER, id, change(UUID.randomUUID(), 1, Answer.NO));
        assertThat(storedAnswer(id)).isEqualTo(Answer.NO);
    }

    @Test
    void ownChangesWhoseReplyWasLostAreNoConflict() {
        UUID id = fixture.begun(firm);
        UUID lost = UUID.randomUUID();
        send(WRITER, id, change(lost, 0, Answer.YES));
        AnswerChange next = new AnswerChange(UUID.randomUUID(), "OS-01", 0, Set.of(lost), Answer.of(Answer.NO));
        assertThat(send(WRITER, id, next)).extracting(AnswerResult::status).containsExactly(AnswerResult.Status.SAVED);
        assertThat(storedAnswer(id)).isEqualTo(Answer.NO);
    }

    @Test
    void aWrongAnswerIsRefusedAndTheOthersOfTheBatchAreSaved() {
        UUID id = fixture.begun(firm);
        List<AnswerResult> results = as.run(WRITER, () -> answers.answerInspection(id, List.of(change(UUID.randomUUID(), 0, "5"),
            new AnswerChange(UUID.randomUUID(), "OS-02", 0, Set.of(), Answer.of("3")))));
        assertThat(results).extracting(AnswerResult::status).containsExactly(AnswerResult.Status.REFUSED, AnswerResult.Status.SAVED);
    }

    @Test
    void fieldWorkEndsOnlyWhenEverythingIsAnswered() {
        UUID id = fixture.begun(firm);
        assertThatThrownBy(() -> as.does(WRITER, () -> service.finishFieldwork(id, fixture.version(id))))
            .hasMessage("inspections.error.incomplete");
    }

    @Test
    void noticeIsOwedFourteenDaysAhead() {
        UUID late = fixture.planned(firm, InspectionKind.ONSITE, clock.today().plusDays(13));
        assertThatThrownBy(() -> as.does(WRITER, () -> planning.notifyContractor(late, fixture.version(late))))
            .hasMessage("inspections.error.noticeLate");
        UUID inTime = fixture.planned(firm, InspectionKind.ONSITE, clock.today().plusDays(14));
        as.does(WRITER, () -> planning.notifyContractor(inTime, fixture.version(inTime)));
        assertThat(fixture.state(inTime)).isEqualTo(InspectionState.NOTIFIED);
    }

    @Test
    void nobodyInspectsTheContractTheyAreInChargeOf() throws Exception {
        transaction.begin();
        em.createNativeQuery("update contract set owner_id = ?1 where id = ?2").setParameter(1, WRITER.accountId().toString())
            .setParameter(2, firm.contractId().toString()).executeUpdate();
        transaction.commit();
        assertThatThrownBy(() -> fixture.planned(firm, InspectionKind.ONSITE, clock.today().plusDays(20)))
            .hasMessage("inspections.error.inspectorIsOwner");
    }

    @Test
    void oneInspectionCoversOneContractorOnly() throws Exception {
        FindingFixture.Firm other = fixture.supervised("はまかぜ印刷株式会社");
        PlannedVisit both = new PlannedVisit(InspectionKind.ONSITE, clock.today().plusDays(20), Set.of(firm.contractId(), other.contractId()),
            Set.of(WRITER.accountId()), false, null);
        assertThatThrownBy(() -> as.run(WRITER, () -> planning.plan(both, null))).hasMessage("inspections.error.oneContractor");
    }

    @Test
    void aStaleFormIsRefused() {
        UUID id = fixture.planned(firm, InspectionKind.ONSITE, clock.today().plusDays(20));
        long opened = fixture.version(id);
        as.does(WRITER, () -> planning.notifyContractor(id, opened));
        assertThatThrownBy(() -> as.does(WRITER, () -> planning.cancel(id, opened, "理由", "代案"))).isInstanceOf(StaleRecord.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "INSPECTOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyInspectorsPlanConductAndConfirm(Role role) {
        UUID id = fixture.begun(firm);
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(firm.contractorId()) : As.staff(role);
        assertThatThrownBy(() -> as.run(who, () -> planning.plan(null, null))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(who, () -> planning.notifyContractor(id, 0))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(who, () -> service.start(id, 0))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> send(who, id, change(UUID.randomUUID(), 0, Answer.YES))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.does(who, () -> service.confirm(id, 0))).isInstanceOf(AccessDenied.class);
        if (role != Role.PRIVACY_OFFICER) {
            assertThatThrownBy(() -> as.does(who, () -> planning.approve(FiscalYear.of(clock.today())))).isInstanceOf(AccessDenied.class);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMINISTRATOR", "CONTRACTOR_USER"})
    void whoDoesNotSuperviseReadsNoInspection(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(firm.contractorId()) : As.staff(role);
        assertThat(Permission.INSPECTION_READ.grantedTo(who.roles())).isFalse();
        assertThatThrownBy(() -> as.run(who, () -> queries.page(InspectionFilter.none(), PageRequest.firstOf(5))))
            .isInstanceOf(AccessDenied.class);
    }

    @Test
    void aPageOfTheListCostsTwoStatements() throws Exception {
        fixture.begun(firm);
        transaction.begin();
        try {
            long before = selects();
            as.run(WRITER, () -> queries.page(new InspectionFilter("いそかぜ", null, null, null, null, true), new PageRequest(0, 20, "planned", true)));
            assertThat(selects() - before).isEqualTo(2);
        } finally {
            transaction.rollback();
        }
    }

    private long selects() {
        Object[] row = (Object[]) em.createNativeQuery("show session status like 'Com_select'").getSingleResult();
        return Long.parseLong(row[1].toString());
    }
}
