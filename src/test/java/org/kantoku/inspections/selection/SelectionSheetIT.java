package org.kantoku.inspections.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.support.SelectionFixture.APPROVER;
import static org.kantoku.support.SelectionFixture.ASSESSOR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.contractors.application.ContractorQueries;
import org.kantoku.contractors.application.ContractorService;
import org.kantoku.contractors.application.SelectionRow;
import org.kantoku.contractors.application.SelectionService;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contractors.domain.ContractorState;
import org.kantoku.contractors.domain.SelectionAssessment;
import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.inspections.application.AnswerChange;
import org.kantoku.inspections.application.selection.SelectionAnswerService;
import org.kantoku.inspections.application.selection.SelectionDetailQueries;
import org.kantoku.inspections.application.selection.SelectionSheetFilter;
import org.kantoku.inspections.application.selection.SelectionSheetQueries;
import org.kantoku.inspections.application.selection.SelectionSheetService;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.selection.SelectionDecision;
import org.kantoku.inspections.domain.selection.SelectionSheetState;
import org.kantoku.inspections.domain.selection.StatedFacts;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RuleViolation;
import org.kantoku.supervision.application.WorkQueries;
import org.kantoku.supervision.application.WorkRow;
import org.kantoku.support.As;
import org.kantoku.support.SelectionFixture;

/** Selection by the sheet through the real services (model §2, §4.1; checklists.md (c)). */
@ExtendWith(ArquillianExtension.class)
class SelectionSheetIT {

    @Inject
    private SelectionFixture fixture;

    @Inject
    private SelectionSheetService service;

    @Inject
    private SelectionAnswerService answers;

    @Inject
    private SelectionDetailQueries queries;

    @Inject
    private SelectionSheetQueries lists;

    @Inject
    private SelectionService assessments;

    @Inject
    private ContractorService register;

    @Inject
    private ContractorQueries contractors;

    @Inject
    private WorkQueries work;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @Test
    void filledDecidedAndApprovedByAnother() {
        UUID firm = candidate();
        UUID id = fixture.decided(firm, SelectionResult.PASS, best -> best);
        assertThat(state(firm)).isEqualTo(ContractorState.UNDER_SELECTION);
        assertThat(waiting(APPROVER)).contains(id);
        refuses("selection.error.frozen", () -> as.does(ASSESSOR, () -> answers.answer(id, List.of(change("DD-03", "9")))));

        as.does(APPROVER, () -> service.approve(id, fixture.view(id).version()));
        assertThat(state(firm)).isEqualTo(ContractorState.APPROVED);
        assertThat(waiting(APPROVER)).doesNotContain(id);
        SelectionRow assessment = as.run(ASSESSOR, () -> contractors.view(firm)).selections().get(0);
        assertThat(assessment.score()).isEqualByComparingTo("100.0");
        assertThat(assessment.validOn()).isTrue();
        assertThat(assessment.validUntil()).isEqualTo(SelectionAssessment.validUntil(clock.today()));
        assertThat(fixture.view(id).validUntil()).isEqualTo(assessment.validUntil());
    }

    @Test
    void aRejectedCandidateExplainsItselfWithinSixMonths() {
        UUID firm = candidate();
        UUID id = fixture.decided(firm, SelectionResult.FAIL, best -> with(best, "DD-20", Answer.of(Answer.NO).withComment("点検を受け入れない")));
        as.does(APPROVER, () -> service.approve(id, fixture.view(id).version()));
        assertThat(state(firm)).isEqualTo(ContractorState.REJECTED);
        refuses("contractors.error.rejectedLately", () -> as.run(ASSESSOR, () -> service.start(firm, null, "再挑戦", StatedFacts.unknown(), null, null)));
        UUID again = as.run(ASSESSOR, () -> service.start(firm, null, "再挑戦", StatedFacts.unknown(), "標準条項を受け入れる", null));
        assertThat(fixture.view(again).basedOnId()).isEqualTo(id);
        assertThat(as.run(ASSESSOR, () -> queries.answers(again)).lines()).filteredOn(l -> l.item().code().equals("DD-20"))
            .singleElement().satisfies(l -> {
                assertThat(l.isAnswered()).isFalse();
                assertThat(l.previous().value()).isEqualTo(Answer.NO);
            });
        as.does(ASSESSOR, () -> service.withdraw(again, fixture.view(again).version(), "業務がなくなった"));
        assertThat(fixture.view(again).state()).isEqualTo(SelectionSheetState.WITHDRAWN);
    }

    @Test
    void aConditionIsWatchedUntilItIsMet() {
        UUID firm = candidate();
        UUID id = fixture.filled(firm, "条件の試験", best -> best);
        SelectionDecision decision = new SelectionDecision(SelectionResult.CONDITIONAL,
            List.of(new SelectionDecision.Condition("閲覧記録を 6 か月残す", clock.today())), "記録の期間が短い");
        as.does(ASSESSOR, () -> service.decide(id, fixture.view(id).version(), decision));
        as.does(APPROVER, () -> service.approve(id, fixture.view(id).version()));
        assertThat(waiting(ASSESSOR)).contains(id);
        assertThat(fixture.view(id).conditions()).singleElement().satisfies(c -> assertThat(c.overdue()).isFalse());
        as.does(ASSESSOR, () -> assessments.meetCondition(fixture.view(id).assessmentId(), 1));
        assertThat(fixture.view(id).conditions().get(0).metOn()).isEqualTo(clock.today());
        assertThat(waiting(ASSESSOR)).doesNotContain(id);
    }

    @Test
    void sentBackInWordsItIsFilledInAgain() {
        UUID id = fixture.decided(candidate(), SelectionResult.PASS, best -> best);
        refuses("inspections.error.reasonMissing", () -> as.does(APPROVER, () -> service.sendBack(id, fixture.view(id).version(), "")));
        as.does(APPROVER, () -> service.sendBack(id, fixture.view(id).version(), "再委託先の一覧を確かめること"));
        assertThat(fixture.view(id).returned()).isEqualTo("再委託先の一覧を確かめること");
        assertThat(as.run(ASSESSOR, () -> queries.answers(id)).editable()).isTrue();
    }

    @Test
    void candidatesForOneWorkStandBesideEachOther() {
        String name = "比べる業務 " + UUID.randomUUID();
        UUID weak = fixture.filled(candidate(), name, best -> with(best, "DD-02", Answer.of(Answer.NO).withComment("表明がない")));
        UUID strong = fixture.filled(candidate(), name, best -> best);
        List<SelectionDetailQueries.Candidate> found = as.run(ASSESSOR, () -> queries.candidates(name));
        assertThat(found).extracting(SelectionDetailQueries.Candidate::id).containsExactlyInAnyOrder(weak, strong);
        assertThat(found).filteredOn(c -> c.id().equals(weak)).singleElement().satisfies(c -> assertThat(c.knockouts()).containsExactly("DD-02"));
        assertThat(as.run(ASSESSOR, () -> lists.page(new SelectionSheetFilter(name, null, null, null, false), PageRequest.firstOf(10))).total()).isEqualTo(2);
        refuses("selection.error.openAlready", () -> as.run(ASSESSOR,
            () -> service.start(fixture.view(weak).contractorId(), null, name, StatedFacts.unknown(), null, null)));
    }

    @Test
    void whoWroteAnAnswerDoesNotApprove() {
        UUID firm = candidate();
        UUID id = fixture.filled(firm, "四つの目の試験", best -> best);
        as.does(APPROVER, () -> answers.answer(id, List.of(new AnswerChange(UUID.randomUUID(), "DD-03", 1, Set.of(), Answer.of("9").withJudgement(false)))));
        as.does(ASSESSOR, () -> service.decide(id, fixture.view(id).version(), new SelectionDecision(SelectionResult.PASS, List.of(), null)));
        refuses("selection.error.fourEyes", () -> as.does(APPROVER, () -> service.approve(id, fixture.view(id).version())));
        assertThat(waiting(APPROVER)).doesNotContain(id);
        as.does(As.staff(Role.PRIVACY_OFFICER), () -> service.approve(id, fixture.view(id).version()));
    }

    @Test
    void byHandOnlyForContractorsOfALedger() {
        UUID firm = candidate();
        refuses("contractors.error.sheetNeeded", () -> as.run(ASSESSOR,
            () -> assessments.assess(firm, SelectionResult.PASS, null, clock.today(), List.of(), null)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyElseFillsInOrApproves(Role role) {
        Identity who = role == Role.CONTRACTOR_USER ? As.contractor(UUID.randomUUID()) : As.staff(role);
        UUID none = UUID.randomUUID();
        boolean edits = role == Role.PROCUREMENT || role == Role.DEPT_PRIVACY_MANAGER || role == Role.PRIVACY_OFFICER;
        if (!edits) {
            denies(who, () -> service.start(none, null, "x", StatedFacts.unknown(), null, null));
            denies(who, () -> answers.answer(none, List.of(change("DD-03", "9"))));
            denies(who, () -> service.decide(none, 0, new SelectionDecision(SelectionResult.PASS, List.of(), null)));
            denies(who, () -> service.withdraw(none, 0, "x"));
        }
        if (role != Role.DEPT_PRIVACY_MANAGER && role != Role.PRIVACY_OFFICER) {
            denies(who, () -> service.approve(none, 0));
            denies(who, () -> service.sendBack(none, 0, "x"));
        }
        if (role == Role.CONTRACTOR_USER || role == Role.ADMINISTRATOR) {
            denies(who, () -> queries.find(none));
            denies(who, () -> queries.answers(none));
            denies(who, () -> lists.page(SelectionSheetFilter.none(), PageRequest.firstOf(1)));
        }
    }

    private void denies(Identity who, Runnable work) {
        assertThatThrownBy(() -> as.does(who, work)).isInstanceOf(AccessDenied.class);
    }

    private UUID candidate() {
        return as.run(ASSESSOR, () -> register.register(ContractorDetails.untold(null, "選定票試験 " + UUID.randomUUID(), null)));
    }

    private ContractorState state(UUID firm) {
        return as.run(ASSESSOR, () -> contractors.view(firm)).state();
    }

    private List<UUID> waiting(Identity who) {
        return as.run(who, () -> work.page(PageRequest.firstOf(PageRequest.MAX_BATCH))).rows().stream().map(WorkRow::id).toList();
    }

    private static AnswerChange change(String item, String value) {
        return new AnswerChange(UUID.randomUUID(), item, 0, Set.of(), Answer.of(value));
    }

    private static Map<String, Answer> with(Map<String, Answer> answers, String item, Answer answer) {
        answers.put(item, answer);
        return answers;
    }

    private static void refuses(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.messageKey()).isEqualTo(key));
    }
}
