package org.kantoku.inspections.domain.answerform;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ItemDefinition;

/**
 * One question of a form, as it stands in the portal.
 *
 * @param place    1 for the first
 * @param answer   the empty answer when there is none
 * @param revision the stored answer's, 0 when there is none
 * @param written  id of the last write of the answer, {@code null} when there is none
 * @param previous what was answered last time, or {@code null}
 * @param remark   what the federation asked when it returned the sheet, or {@code null}
 */
public record FormQuestion(int place, ItemDefinition item, Answer answer, int revision, UUID written, Previous previous, String remark) {

    /** The answer of an earlier self-assessment; it counts for nothing here. */
    public record Previous(LocalDate on, AnswerType type, Answer answer) {
    }
}
