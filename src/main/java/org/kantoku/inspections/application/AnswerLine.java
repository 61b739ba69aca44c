package org.kantoku.inspections.application;

import java.time.Instant;
import java.util.List;

import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ItemDefinition;
import org.kantoku.inspections.domain.ItemResult;

/**
 * One item of a sheet as it is shown: the question, what was answered, what comes of it, and what was said before.
 *
 * @param answeredBy     name of whoever answered last, {@code null} when nobody has
 * @param previous       answer at the last confirmed inspection (or accepted self-assessment), or {@code null}
 * @param selfAssessment what the contractor said in the newest self-assessment, or {@code null}
 * @param onBehalf       whether our staff entered it for the firm
 * @param remark         what the federation asked when it returned the sheet, or {@code null}
 */
public record AnswerLine(ItemResult result, int revision, Instant answeredAt, String answeredBy, List<AnswerFile> files,
        PriorAnswer previous, PriorAnswer selfAssessment, String remark, boolean onBehalf) {

    public ItemDefinition item() {
        return result.item();
    }

    /** The answer, empty when there is none. */
    public Answer answer() {
        return result.answer() == null ? Answer.of(null) : result.answer();
    }

    /** Whether there is something to answer. */
    public boolean isAsked() {
        return item().type() != AnswerType.NOTE;
    }

    public boolean isAnswered() {
        return answer().value() != null;
    }
}
