package org.kantoku.inspections.application;

import java.util.Set;
import java.util.UUID;

import org.kantoku.inspections.domain.Answer;

/**
 * A change of one answer, as a browser sends it.
 *
 * @param id         made by the browser for this change; sending it twice has the effect of once
 * @param base       revision it was made from, 0 for none
 * @param supersedes the browser's own earlier changes whose reply it never saw
 */
public record AnswerChange(UUID id, String itemCode, int base, Set<UUID> supersedes, Answer answer) {

    public AnswerChange {
        supersedes = Set.copyOf(supersedes);
    }

    /** The same without what only an inspector may decide: judgement and grade. */
    AnswerChange withoutJudgement() {
        return new AnswerChange(id, itemCode, base, supersedes, new Answer(answer.value(), answer.naReason(), answer.comment(),
            null, 0, null));
    }

    /** The same without a shift of the grade. */
    public AnswerChange withoutShift() {
        return new AnswerChange(id, itemCode, base, supersedes, new Answer(answer.value(), answer.naReason(), answer.comment(),
            answer.judgement(), 0, null));
    }
}
