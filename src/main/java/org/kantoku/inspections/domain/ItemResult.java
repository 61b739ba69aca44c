package org.kantoku.inspections.domain;

import java.math.BigDecimal;

import org.kantoku.inspections.domain.FailOutcome.Judgement;

/**
 * What came of one item.
 *
 * @param answer    {@code null} while it is unanswered
 * @param credit    the share of the weight it earns, 0 to 1, or {@code null} when it is left out of the score
 * @param baseGrade grade by the sheet, after 「一部」, or {@code null} when it passed
 * @param grade     grade after the inspector's shift
 * @param gap       what is still missing, or {@code null}
 * @param question  what the fail rule still asks the inspector, or {@code null}
 */
public record ItemResult(ItemDefinition item, Answer answer, BigDecimal credit, FindingGrade baseGrade, FindingGrade grade,
        Answer.Gap gap, Judgement question) {

    public boolean isFailed() {
        return grade != null;
    }

    /** Failed in a way that fails the whole, whatever the score. */
    public boolean isKnockedOut() {
        return isFailed() && item.knockout();
    }

    /** Answered with everything the answer needs. */
    public boolean isComplete() {
        return gap == null && question == null;
    }
}
