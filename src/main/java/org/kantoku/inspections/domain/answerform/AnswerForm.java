package org.kantoku.inspections.domain.answerform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A self-assessment as a form: every question that is asked, or that an answer given in the form may bring up, without the closing
 * declaration, which is given when the sheet is handed in.
 *
 * @param work     title of the contract
 * @param firm     name of the contractor
 * @param dueOn    last day in time
 * @param editable whether it takes answers
 */
public record AnswerForm(UUID assessmentId, UUID checklistVersionId, int fiscalYear, String work, String firm, LocalDate dueOn,
        boolean editable, List<FormQuestion> questions) {

    public AnswerForm {
        questions = List.copyOf(questions);
    }

    public Optional<FormQuestion> question(String code) {
        return questions.stream().filter(q -> q.item().code().equals(code)).findFirst();
    }
}
