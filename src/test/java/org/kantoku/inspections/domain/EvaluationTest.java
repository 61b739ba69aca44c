package org.kantoku.inspections.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kantoku.inspections.domain.Sheets.DAY;
import static org.kantoku.inspections.domain.Sheets.ON_SITE;
import static org.kantoku.inspections.domain.Sheets.SELECTION;
import static org.kantoku.inspections.domain.Sheets.SELF;
import static org.kantoku.inspections.domain.Sheets.allGood;
import static org.kantoku.inspections.domain.Sheets.context;
import static org.kantoku.inspections.domain.Sheets.item;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantoku.inspections.domain.FailOutcome.Judgement;

/** Scoring, verdict and grades of checklists.md, with its six test vectors. */
class EvaluationTest {

    @Test
    void vector1_weightsAndPartialAndNotApplicable() {
        Sheet sheet = Sheets.of(item("X-1", AnswerType.YPN, 4, "NO"), item("X-2", AnswerType.YPN, 3, "NO"),
            item("X-3", AnswerType.YPN, 5, "NO"));
        Evaluation result = Evaluation.of(sheet, Map.of("X-1", Answer.of("YES"), "X-2", Answer.of("PARTIAL"),
            "X-3", new Answer("NA", "対象なし", null, null, 0, null)), context("B"));
        assertThat(result.score()).isEqualByComparingTo("78.6");
        assertThat(result.verdict()).isEqualTo(Verdict.CONDITIONAL);
    }

    @Test
    void vector2_scaleAndNo() {
        Sheet sheet = Sheets.of(item("X-1", AnswerType.SCALE, 3, "2未満 / below 2"), item("X-2", AnswerType.YN, 5, "NO"));
        Evaluation result = Evaluation.of(sheet, Map.of("X-1", Answer.of("3"), "X-2", Answer.of("NO")), context("B"));
        assertThat(result.score()).isEqualByComparingTo("28.1");
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void vector3_knockoutFailsWhateverTheScore() {
        Evaluation result = self("A", "SA-37", "NO");
        assertThat(result.score()).isGreaterThan(new java.math.BigDecimal("90"));
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(result.failed()).singleElement().satisfies(f -> {
            assertThat(f.grade()).isEqualTo(FindingGrade.CRITICAL);
            assertThat(f.grade().completionDays()).hasValue(14);
        });
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"95, MINOR, 90", "89, MAJOR, 30", "90, MINOR, 90", "99, MINOR, 90", "100, -, -"})
    void vector4_trainingRate(String rate, FindingGrade grade, Integer days) {
        FindingGrade found = gradeOf(self("A", "SA-14", rate), "SA-14");
        assertThat(found).isEqualTo(grade);
        if (days != null) {
            assertThat(found.completionDays()).hasValue(days);
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"2025-11-22, -", "2025-11-21, MAJOR", "NEVER, MAJOR"})
    void vector5_exactlyTwelveMonthsIsInTime(String date, FindingGrade grade) {
        assertThat(gradeOf(self("A", "SA-07", date), "SA-07")).isEqualTo(grade);
    }

    @Test
    void vector6_nothingScored() {
        Sheet sheet = Sheets.of(item("X-1", AnswerType.YPN, 4, "NO"), item("X-2", AnswerType.YPN, 3, "NO"));
        Answer notApplicable = new Answer("NA", "対象なし", null, null, 0, null);
        Evaluation result = Evaluation.of(sheet, Map.of("X-1", notApplicable, "X-2", notApplicable), context("B"));
        assertThat(result.score()).isNull();
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_SCORED);
    }

    @ParameterizedTest
    @CsvSource({"80.0, PASS", "79.9, CONDITIONAL", "60.0, CONDITIONAL", "59.9, FAIL"})
    void verdictBands(String score, Verdict verdict) {
        assertThat(Verdict.ofScore(new java.math.BigDecimal(score))).isEqualTo(verdict);
    }

    @Test
    void perfectSheetsPass() {
        assertThat(self("A", "SA-01", "YES")).satisfies(r -> {
            assertThat(r.score()).isEqualByComparingTo("100.0");
            assertThat(r.verdict()).isEqualTo(Verdict.PASS);
            assertThat(r.failed()).isEmpty();
            assertThat(r.incomplete()).isEmpty();
        });
        assertThat(Evaluation.of(ON_SITE, allGood(ON_SITE, a -> a), context("S", "transport", "hasSub", "myNumber")).verdict())
            .isEqualTo(Verdict.PASS);
        assertThat(Evaluation.of(SELECTION, allGood(SELECTION, a -> a), context("A")).failed()).extracting(r -> r.item().code())
            .containsExactly("DD-03");
    }

    @Test
    void approvedHandlingAbroadNeitherFailsNorCounts() {
        Map<String, Answer> answers = allGood(SELF, a -> with(a, "SA-35", "NO"));
        AssessmentContext approved = new AssessmentContext(Set.of(), Set.of(), "A", DAY, null, 0, true, null, false, 0);
        assertThat(Evaluation.of(SELF, answers, approved).score()).isEqualByComparingTo("100.0");
        assertThat(Evaluation.of(SELF, answers, approved).failed()).isEmpty();
        assertThat(gradeOf(Evaluation.of(SELF, answers, context("A")), "SA-35")).isEqualTo(FindingGrade.CRITICAL);
        assertThat(Evaluation.of(SELF, answers, approved).results()).extracting(r -> r.item().code()).contains("SA-36");
    }

    @Test
    void firstTimeWithoutFindingsLeavesOutSa08() {
        AssessmentContext first = new AssessmentContext(Set.of(), Set.of(), "A", DAY, null, 0, false, null, true, 0);
        Map<String, Answer> answers = allGood(SELF, a -> with(a, "SA-08", "NO"));
        answers.remove("SA-08");
        Evaluation result = Evaluation.of(SELF, answers, first);
        assertThat(result.incomplete()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void openCriticalFindingFails() {
        AssessmentContext open = new AssessmentContext(Set.of(), Set.of(), "A", DAY, null, 0, false, null, false, 1);
        assertThat(Evaluation.of(SELF, allGood(SELF, a -> a), open).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void partialIsOneGradeLighter() {
        Map<String, Answer> answers = allGood(SELF, a -> with(a, "SA-01", "PARTIAL"));
        assertThat(gradeOf(Evaluation.of(SELF, answers, context("A")), "SA-01")).isEqualTo(FindingGrade.MINOR);
        assertThat(gradeOf(self("A", "SA-04", "PARTIAL"), "SA-04")).isEqualTo(FindingGrade.OBS);
        Map<String, Answer> myNumber = allGood(SELF, a -> with(a, "SA-40", "PARTIAL"));
        assertThat(gradeOf(Evaluation.of(SELF, myNumber, context("A", "myNumber")), "SA-40")).isEqualTo(FindingGrade.MAJOR);
    }

    @Test
    void inspectorShiftsOneGradeButNeverLowersAKnockout() {
        assertThat(shifted("OS-01", -1)).isEqualTo(FindingGrade.OBS);
        assertThat(shifted("OS-01", 1)).isEqualTo(FindingGrade.MAJOR);
        assertThat(shifted("OS-31", -1)).isEqualTo(FindingGrade.CRITICAL);
    }

    @Test
    void sensitiveDataAndTierWeighMore() {
        assertThat(onSite("OS-09", "NO", "A")).isEqualTo(FindingGrade.MINOR);
        assertThat(onSite("OS-09", "NO", "A", "specialCare")).isEqualTo(FindingGrade.MAJOR);
        assertThat(onSite("OS-18", "NO", "A", "myNumber")).isEqualTo(FindingGrade.CRITICAL);
        assertThat(onSite("OS-18", "PARTIAL", "A", "myNumber")).isEqualTo(FindingGrade.MAJOR);
        assertThat(onSite("OS-22", "NO", "S")).isEqualTo(FindingGrade.MAJOR);
        assertThat(onSite("OS-22", "NO", "A")).isEqualTo(FindingGrade.MINOR);
    }

    @Test
    void numbersAgainstOurRecords() {
        AssessmentContext known = new AssessmentContext(Set.of(), Set.of(), "A", DAY, 1000L, 2, false, null, false, 0);
        assertThat(gradeOf(Evaluation.of(SELF, allGood(SELF, a -> with(a, "SA-03", "1200")), known), "SA-03")).isNull();
        assertThat(gradeOf(Evaluation.of(SELF, allGood(SELF, a -> with(a, "SA-03", "1201")), known), "SA-03"))
            .isEqualTo(FindingGrade.OBS);
        assertThat(gradeOf(Evaluation.of(SELF, allGood(SELF, a -> with(a, "SA-11", "2")), known), "SA-11")).isNull();
        assertThat(gradeOf(Evaluation.of(SELF, allGood(SELF, a -> with(a, "SA-11", "3")), known), "SA-11"))
            .isEqualTo(FindingGrade.CRITICAL);
    }

    @Test
    void certificateIsComparedWithTheDay() {
        Map<String, Answer> answers = allGood(SELF, a -> a);
        answers.put("SA-41", Answer.of(Answer.ATTACHED));
        assertThat(gradeOf(Evaluation.of(SELF, answers, certified(DAY)), "SA-41")).isNull();
        assertThat(gradeOf(Evaluation.of(SELF, answers, certified(DAY.minusDays(1))), "SA-41")).isEqualTo(FindingGrade.OBS);
        assertThat(result(Evaluation.of(SELF, answers, certified(null)), "SA-41").question())
            .isEqualTo(Judgement.CERTIFICATE_EXPIRED);
    }

    @Test
    void whatOnlyAPersonCanTellIsAsked() {
        Map<String, Answer> answers = allGood(ON_SITE, a -> with(with(a, "OS-03", "6"), "OS-35", "NO"));
        Evaluation open = Evaluation.of(ON_SITE, answers, context("A"));
        assertThat(open.incomplete()).extracting(r -> r.item().code()).contains("OS-03", "OS-35");
        answers.put("OS-03", Answer.of("6").withJudgement(true));
        answers.put("OS-35", Answer.of("NO").withComment("接続あり").withJudgement(true));
        Evaluation judged = Evaluation.of(ON_SITE, answers, context("A"));
        assertThat(judged.incomplete()).isEmpty();
        assertThat(gradeOf(judged, "OS-03")).isNull();
        assertThat(gradeOf(judged, "OS-35")).isEqualTo(FindingGrade.CRITICAL);
    }

    @Test
    void selectionJudgements() {
        Map<String, Answer> answers = allGood(SELECTION, a -> with(with(a, "DD-03", "5"), "DD-08", "1"));
        assertThat(result(Evaluation.of(SELECTION, answers, context("A")), "DD-08").question())
            .isEqualTo(Judgement.PREVENTION_NOT_CREDIBLE);
        answers.put("DD-01", Answer.of("不明").withJudgement(true));
        assertThat(Evaluation.of(SELECTION, answers, context("A")).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void conditionsSelectItems() {
        assertThat(codes(SELF, context("A"))).hasSize(42 - 10).doesNotContain("SA-19", "SA-26", "SA-36", "SA-12", "SA-40");
        assertThat(codes(SELF, context("A", "cloud", "transport"))).contains("SA-26", "SA-21", "SA-22");
        assertThat(codes(ON_SITE, context("S"))).contains("OS-13");
        assertThat(codes(ON_SITE, context("B"))).doesNotContain("OS-13");
        assertThat(codes(SELF.shortForm(), context("C"))).hasSize(17).doesNotContain("SA-04");
        AssessmentContext undecided = new AssessmentContext(Set.of(), Set.of("cloud"), "A", DAY, null, 0, false, null, false, 0);
        assertThat(codes(SELF, undecided)).contains("SA-26");
    }

    @Test
    void missingReasonsKeepItIncomplete() {
        Evaluation result = Evaluation.of(SELF, allGood(SELF, a -> {
            a.put("SA-01", Answer.of("NA"));
            a.put("SA-02", Answer.of("PARTIAL"));
            a.remove("SA-04");
            return a;
        }), context("A"));
        assertThat(result.incomplete()).extracting(ItemResult::gap)
            .containsExactly(Answer.Gap.NA_REASON, Answer.Gap.COMMENT, Answer.Gap.VALUE);
    }

    private static Evaluation self(String tier, String code, String value) {
        return Evaluation.of(SELF, allGood(SELF, a -> with(a, code, value)), context(tier));
    }

    private static FindingGrade onSite(String code, String value, String tier, String... facts) {
        return gradeOf(Evaluation.of(ON_SITE, allGood(ON_SITE, a -> with(a, code, value)), context(tier, facts)), code);
    }

    private static FindingGrade shifted(String code, int shift) {
        Map<String, Answer> answers = allGood(ON_SITE, a -> a);
        answers.put(code, Answer.of("NO").withComment("見た").shifted(shift, "理由"));
        return gradeOf(Evaluation.of(ON_SITE, answers, context("A")), code);
    }

    private static AssessmentContext certified(LocalDate expiresOn) {
        return new AssessmentContext(Set.of("reliedCert"), Set.of(), "A", DAY, null, 0, false, expiresOn, false, 0);
    }

    private static Map<String, Answer> with(Map<String, Answer> answers, String code, String value) {
        answers.put(code, Answer.of(value));
        return answers;
    }

    private static ItemResult result(Evaluation evaluation, String code) {
        return evaluation.results().stream().filter(r -> r.item().code().equals(code)).findFirst().orElseThrow();
    }

    private static FindingGrade gradeOf(Evaluation evaluation, String code) {
        return result(evaluation, code).grade();
    }

    private static java.util.List<String> codes(Sheet sheet, AssessmentContext context) {
        return Evaluation.of(sheet, Map.of(), context).results().stream().map(r -> r.item().code()).toList();
    }
}
