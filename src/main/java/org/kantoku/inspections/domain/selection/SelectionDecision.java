package org.kantoku.inspections.domain.selection;

import java.time.LocalDate;
import java.util.List;

import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.inspections.domain.Evaluation;
import org.kantoku.inspections.domain.Verdict;
import org.kantoku.shared.RuleViolation;

/**
 * What the assessor makes of a filled-in sheet (checklists.md 判定): the sheet's own result or a worse one, never a better.
 *
 * @param note needed when the result is worse than the sheet's; may be {@code null} otherwise
 */
public record SelectionDecision(SelectionResult result, List<Condition> conditions, String note) {

    /** @param dueOn last day in time */
    public record Condition(String content, LocalDate dueOn) {
    }

    public SelectionDecision {
        conditions = List.copyOf(conditions);
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** The result by score, knock-outs and open critical findings alone. */
    public static SelectionResult resultOf(Evaluation evaluation) {
        if (evaluation.verdict() == Verdict.NOT_SCORED) {
            throw new RuleViolation("inspections.error.notScored");
        }
        return SelectionResult.valueOf(evaluation.verdict().name());
    }

    /** @throws RuleViolation when the sheet is incomplete, the result is better than the sheet's, or conditions do not fit it */
    void check(Evaluation evaluation) {
        if (!evaluation.incomplete().isEmpty()) {
            throw new RuleViolation("inspections.error.incomplete", evaluation.incomplete().size(), evaluation.incomplete().get(0).item().code());
        }
        SelectionResult own = resultOf(evaluation);
        if (result == null || result.ordinal() < own.ordinal()) {
            throw new RuleViolation("selection.error.better", own).on("result");
        }
        if (result != own && note == null) {
            throw new RuleViolation("selection.error.worse").on("note");
        }
        if (result == SelectionResult.CONDITIONAL && conditions.isEmpty()) {
            throw new RuleViolation("selection.error.conditionNeeded").on("conditions");
        }
        if (result != SelectionResult.CONDITIONAL && !conditions.isEmpty()) {
            throw new RuleViolation("selection.error.conditionResult").on("result");
        }
    }
}
