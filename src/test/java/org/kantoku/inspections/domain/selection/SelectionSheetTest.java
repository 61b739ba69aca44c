package org.kantoku.inspections.domain.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.kantoku.contractors.domain.SelectionAssessment;
import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AssessmentContext;
import org.kantoku.inspections.domain.Evaluation;
import org.kantoku.inspections.domain.Sheets;
import org.kantoku.inspections.domain.Verdict;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/** The selection sheet: scored, decided not better than it comes to, approved by somebody who had no hand in it. */
class SelectionSheetTest {

    private static final UUID ASSESSOR = UUID.randomUUID();
    private static final UUID WRITER = UUID.randomUUID();
    private static final UUID APPROVER = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"DD-01", "DD-02", "DD-20", "DD-25", "DD-23", "DD-24"})
    void oneKnockOutOrCriticalFailsWhateverTheScore(String item) {
        Evaluation bad = evaluation(item, item.equals("DD-01") ? Answer.of("見つからない").withJudgement(true) : Answer.of("NO").withComment("ない"));
        assertThat(bad.score()).isGreaterThan(new java.math.BigDecimal("80"));
        assertThat(SelectionDecision.resultOf(bad)).isEqualTo(SelectionResult.FAIL);
        refuses("selection.error.better", () -> sheet().decide(decision(SelectionResult.CONDITIONAL, "注記", "直す"), bad, "{}", act(ASSESSOR)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "PASS, PASS, 0, -, -",
        "PASS, CONDITIONAL, 1, 念のため, -",
        "PASS, CONDITIONAL, 1, -, selection.error.worse",
        "PASS, PASS, 1, -, selection.error.conditionResult",
        "CONDITIONAL, PASS, 0, -, selection.error.better",
        "CONDITIONAL, CONDITIONAL, 1, -, -",
        "CONDITIONAL, CONDITIONAL, 0, -, selection.error.conditionNeeded",
        "CONDITIONAL, FAIL, 0, 続ける体力がない, -",
        "FAIL, CONDITIONAL, 1, x, selection.error.better",
        "FAIL, FAIL, 0, -, -"})
    void theAssessorDoesNotBetterTheResult(Verdict comesTo, SelectionResult chosen, int conditions, String note, String refusal) {
        SelectionSheet sheet = sheet();
        Evaluation own = new Evaluation(List.of(), null, comesTo);
        SelectionDecision decision = new SelectionDecision(chosen, conditions == 0 ? List.of()
            : List.of(new SelectionDecision.Condition("施錠を改める", Sheets.DAY.plusDays(30))), note);
        if (refusal == null) {
            sheet.decide(decision, own, "{}", act(ASSESSOR));
            assertThat(sheet.result()).isEqualTo(chosen);
            assertThat(sheet.conditions()).hasSize(conditions);
        } else {
            refuses(refusal, () -> sheet.decide(decision, own, "{}", act(ASSESSOR)));
        }
    }

    @Test
    void nothingScoredIsNoResult() {
        refuses("inspections.error.notScored", () -> SelectionDecision.resultOf(new Evaluation(List.of(), null, Verdict.NOT_SCORED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DD-17", "DD-18", "DD-20", "DD-25"})
    void noCertificateExcusesWhatHasToBeAsked(String item) {
        Map<String, Answer> answers = best(a -> a);
        assertThat(answers.get("DD-07").is(Answer.ATTACHED)).isTrue();
        answers.remove(item);
        Evaluation certified = Evaluation.of(Sheets.SELECTION, answers, new AssessmentContext(Set.of("reliedCert"), Set.of(), "A", Sheets.DAY, null, 0, false,
            Sheets.DAY.plusYears(1), false, 0));
        assertThat(certified.incomplete()).extracting(r -> r.item().code()).containsExactly(item);
        assertThat(Sheets.SELECTION.item(item).orElseThrow().isAskedDespiteCertificates()).isTrue();
    }

    @Test
    void havingNoCertificateIsAnAnswer() {
        Evaluation none = evaluation("DD-07", Answer.of(Answer.NONE));
        assertThat(none.incomplete()).isEmpty();
        assertThat(none.failed()).extracting(r -> r.item().code()).contains("DD-07");
        assertThat(SelectionDecision.resultOf(none)).isEqualTo(SelectionResult.PASS);
        Answer.of(Answer.NONE).check(Sheets.SELECTION.item("DD-07").orElseThrow(), Sheets.DAY);
        refuses("inspections.error.choice", () -> Answer.of(Answer.NONE).check(Sheets.SELF.item("SA-41").orElseThrow(), Sheets.DAY));
    }

    @ParameterizedTest
    @CsvSource({"upstream, DD-23", "myNumber, DD-24", "offPremises, DD-12", "hasSub, DD-19"})
    void whatIsSaidOfTheWorkDecidesWhatIsAsked(String fact, String item) {
        StatedFacts yes = stated(fact, TriState.YES);
        StatedFacts no = stated(fact, TriState.NO);
        assertThat(asked(yes)).contains(item);
        assertThat(asked(StatedFacts.unknown())).contains(item);
        assertThat(asked(no)).doesNotContain(item);
        assertThat(StatedFacts.parse(yes.toString())).isEqualTo(yes);
    }

    @Test
    void anUncorrectedCriticalFindingFails() {
        AssessmentContext open = new AssessmentContext(Set.of(), Set.of(), "A", Sheets.DAY, null, 0, false, null, false, 1);
        assertThat(SelectionDecision.resultOf(Evaluation.of(Sheets.SELECTION, best(a -> a), open))).isEqualTo(SelectionResult.FAIL);
    }

    @Test
    void neitherWhoDecidedNorWhoWroteApprovesOrSendsBack() {
        SelectionSheet sheet = decided();
        refuses("selection.error.fourEyes", () -> sheet.approve(Set.of(WRITER), UUID.randomUUID(), act(ASSESSOR)));
        refuses("selection.error.fourEyes", () -> sheet.approve(Set.of(WRITER), UUID.randomUUID(), act(WRITER)));
        refuses("selection.error.fourEyes", () -> sheet.sendBack("見直す", act(ASSESSOR)));
        sheet.approve(Set.of(WRITER), UUID.randomUUID(), act(APPROVER));
        assertThat(sheet.state()).isEqualTo(SelectionSheetState.APPROVED);
    }

    @Test
    void sentBackItIsDecidedAgain() {
        SelectionSheet sheet = decided();
        refuses("inspections.error.reasonMissing", () -> sheet.sendBack(" ", act(APPROVER)));
        SelectionSheet again = decided();
        again.sendBack("再委託先を確かめること", act(APPROVER));
        assertThat(again.state().takesAnswers()).isTrue();
        assertThat(again.result()).isNull();
        assertThat(again.frozenContext()).isNull();
        again.decide(decision(SelectionResult.PASS, null), good(), "{}", act(ASSESSOR));
        assertThat(again.transitions()).extracting(t -> t.toState()).containsExactly("FILLING", "DECIDED", "FILLING", "DECIDED");
    }

    @Test
    void onceApprovedItNeverChanges() {
        SelectionSheet sheet = decided();
        sheet.approve(Set.of(), UUID.randomUUID(), act(APPROVER));
        assertThat(sheet.state().takesAnswers()).isFalse();
        refuses("error.transition", () -> sheet.decide(decision(SelectionResult.PASS, null), good(), "{}", act(ASSESSOR)));
        refuses("error.transition", () -> sheet.sendBack("x", act(APPROVER)));
        refuses("error.transition", () -> sheet.withdraw("x", act(ASSESSOR)));
        refuses("error.transition", () -> sheet.approve(Set.of(), UUID.randomUUID(), act(APPROVER)));
    }

    @Test
    void aDeadlineMayBeTodayButNotYesterday() {
        Evaluation conditional = new Evaluation(List.of(), null, Verdict.CONDITIONAL);
        sheet().decide(new SelectionDecision(SelectionResult.CONDITIONAL, List.of(new SelectionDecision.Condition("x", Sheets.DAY)), null), conditional,
            "{}", act(ASSESSOR));
        refuses("selection.error.conditionPast", () -> sheet().decide(new SelectionDecision(SelectionResult.CONDITIONAL,
            List.of(new SelectionDecision.Condition("x", Sheets.DAY.minusDays(1))), null), conditional, "{}", act(ASSESSOR)));
        refuses("selection.error.condition", () -> sheet().decide(new SelectionDecision(SelectionResult.CONDITIONAL,
            List.of(new SelectionDecision.Condition("x", null)), null), conditional, "{}", act(ASSESSOR)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, 2027-11-22", "2024-02-29, 2025-02-28", "2027-02-28, 2028-02-29", "2026-08-31, 2027-08-31"})
    void validForASignatureForTwelveMonths(LocalDate decided, LocalDate last) {
        SelectionAssessment assessment = new SelectionAssessment(UUID.randomUUID(), null, null, SelectionResult.PASS, decided, ASSESSOR, null);
        assessment.approve(decided, APPROVER);
        assertThat(assessment.validUntil()).isEqualTo(last);
        assertThat(assessment.allowsSignature(last)).isTrue();
        assertThat(assessment.allowsSignature(last.plusDays(1))).isFalse();
    }

    private static List<String> asked(StatedFacts stated) {
        AssessmentContext context = new AssessmentContext(stated.named(TriState.YES), stated.named(TriState.UNKNOWN), "A", Sheets.DAY, null, 0, false, null,
            false, 0);
        return Evaluation.of(Sheets.SELECTION, Map.of(), context).results().stream().map(r -> r.item().code()).toList();
    }

    private static StatedFacts stated(String fact, TriState value) {
        return new StatedFacts(fact.equals("offPremises") ? value : TriState.NO, fact.equals("hasSub") ? value : TriState.NO,
            fact.equals("upstream") ? value : TriState.NO, fact.equals("myNumber") ? value : TriState.NO);
    }

    private static Evaluation evaluation(String item, Answer answer) {
        return Evaluation.of(Sheets.SELECTION, best(a -> {
            a.put(item, answer);
            return a;
        }), Sheets.context("A", "upstream", "myNumber"));
    }

    private static Map<String, Answer> best(UnaryOperator<Map<String, Answer>> change) {
        return Sheets.allGood(Sheets.SELECTION, a -> {
            a.put("DD-22", Answer.of("4").withJudgement(false));
            return change.apply(a);
        });
    }

    private static Evaluation good() {
        return Evaluation.of(Sheets.SELECTION, best(a -> a), Sheets.context("A"));
    }

    private static SelectionDecision decision(SelectionResult result, String note, String... conditions) {
        return new SelectionDecision(result, java.util.Arrays.stream(conditions)
            .map(c -> new SelectionDecision.Condition(c, Sheets.DAY.plusDays(30))).toList(), note);
    }

    private static SelectionSheet sheet() {
        return new SelectionSheet(UUID.randomUUID(), null, "宅配", StatedFacts.unknown(), UUID.randomUUID(), null, act(ASSESSOR));
    }

    private static SelectionSheet decided() {
        SelectionSheet sheet = sheet();
        sheet.decide(decision(SelectionResult.PASS, null), good(), "{}", act(ASSESSOR));
        return sheet;
    }

    private static Act act(UUID by) {
        return new Act(Sheets.DAY, by, Sheets.DAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    private static void refuses(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.messageKey()).isEqualTo(key));
    }
}
