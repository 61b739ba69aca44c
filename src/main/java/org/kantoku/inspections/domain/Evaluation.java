package org.kantoku.inspections.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kantoku.inspections.domain.templates.TemplateSection;

/**
 * The answers to one sheet, judged: which items apply, what failed with which grade, the score and the verdict
 * (checklists.md §0). A pure function of sheet, answers and context.
 *
 * @param results one entry for each item that applies, in the order of the sheet
 * @param score   0.0 to 100.0 with one decimal, or {@code null} (採点なし)
 */
public record Evaluation(List<ItemResult> results, BigDecimal score, Verdict verdict) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FOUR = new BigDecimal(4);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Evaluation {
        results = List.copyOf(results);
    }

    /** Judges the answers, given by item code. */
    public static Evaluation of(Sheet sheet, Map<String, Answer> answers, AssessmentContext context) {
        List<ItemResult> results = new ArrayList<>();
        Map<String, Answer> asked = new HashMap<>();
        for (ItemDefinition item : sheet.items()) {
            if (item.condition().holds(context, sheet, asked)) {
                asked.put(item.code(), answers.get(item.code()));
                results.add(judge(item, answers.get(item.code()), context, sheet.answeredByInspector()));
            }
        }
        BigDecimal score = score(results);
        return new Evaluation(results, score, verdict(results, score, context));
    }

    public List<ItemResult> failed() {
        return results.stream().filter(ItemResult::isFailed).toList();
    }

    /** Items that must be answered and are not, or lack a reason, a comment or a judgement. */
    public List<ItemResult> incomplete() {
        return results.stream().filter(r -> !r.isComplete()).filter(r -> r.item().isRequired() || r.answer() != null).toList();
    }

    /** The score of each section that has one, in the order in which the sheet comes to them; by the same rule as the whole. */
    public Map<TemplateSection, BigDecimal> sectionScores() {
        Map<TemplateSection, List<ItemResult>> sections = new LinkedHashMap<>();
        results.forEach(result -> sections.computeIfAbsent(result.item().section(), section -> new ArrayList<>()).add(result));
        Map<TemplateSection, BigDecimal> scores = new LinkedHashMap<>();
        sections.forEach((section, own) -> {
            BigDecimal score = score(own);
            if (score != null) {
                scores.put(section, score);
            }
        });
        return scores;
    }

    public long answered() {
        return results.stream().filter(r -> r.answer() != null && r.answer().value() != null).count();
    }

    private static ItemResult judge(ItemDefinition item, Answer answer, AssessmentContext context, boolean byInspector) {
        boolean neverAppliesYet = item.needsEarlierFindings() && context.noEarlierFindings();
        if (neverAppliesYet || item.type() == AnswerType.NOTE) {
            return new ItemResult(item, answer, null, null, null, null, null);
        }
        if (answer == null || answer.value() == null) {
            return new ItemResult(item, answer, null, null, null, Answer.Gap.VALUE, null);
        }
        FailOutcome outcome = item.gradeOnFail() == null || answer.is(Answer.NOT_APPLICABLE) ? FailOutcome.PASSED
            : item.failRule().judge(answer, item.gradeOnFail(), context);
        return new ItemResult(item, answer, credit(item, answer, context), outcome.grade(), shifted(item, outcome.grade(), answer),
            answer.gap(item, byInspector), outcome.question());
    }

    /** The inspector may shift a grade by one step, giving a reason; a knock-out is never made lighter. */
    private static FindingGrade shifted(ItemDefinition item, FindingGrade grade, Answer answer) {
        if (grade == null || answer.gradeShift() == 0 || answer.gradeShift() < 0 && item.knockout()) {
            return grade;
        }
        return answer.gradeShift() > 0 ? grade.heavier() : grade.lighter();
    }

    private static BigDecimal credit(ItemDefinition item, Answer answer, AssessmentContext context) {
        if (!item.type().isScored() || answer.is(Answer.NOT_APPLICABLE) || isApprovedAbroad(item, answer, context)) {
            return null;
        }
        if (item.type() == AnswerType.SCALE) {
            return new BigDecimal(answer.value()).divide(FOUR);
        }
        return answer.is(Answer.YES) ? BigDecimal.ONE : answer.is(Answer.PARTIAL) ? HALF : BigDecimal.ZERO;
    }

    /** SA-35: with our approval on file, 「いいえ」 neither fails nor counts. */
    private static boolean isApprovedAbroad(ItemDefinition item, Answer answer, AssessmentContext context) {
        return item.failRule() instanceof FailRule.NoWithoutApproval && answer.is(Answer.NO) && context.foreignApproved();
    }

    private static BigDecimal score(List<ItemResult> results) {
        BigDecimal earned = BigDecimal.ZERO;
        long weights = 0;
        for (ItemResult result : results) {
            if (result.credit() != null) {
                weights += result.item().weight();
                earned = earned.add(result.credit().multiply(BigDecimal.valueOf(result.item().weight())));
            }
        }
        return weights == 0 ? null
            : earned.multiply(HUNDRED).divide(BigDecimal.valueOf(weights), 1, RoundingMode.HALF_UP);
    }

    private static Verdict verdict(List<ItemResult> results, BigDecimal score, AssessmentContext context) {
        boolean knockedOut = results.stream().anyMatch(ItemResult::isKnockedOut);
        boolean critical = context.openCriticals() > 0 || results.stream().anyMatch(r -> r.grade() == FindingGrade.CRITICAL);
        return knockedOut || critical ? Verdict.FAIL : Verdict.ofScore(score);
    }
}
