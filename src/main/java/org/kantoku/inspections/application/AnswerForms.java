package org.kantoku.inspections.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.inspections.domain.ItemDefinition;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.answerform.AnswerForm;
import org.kantoku.inspections.domain.answerform.FormQuestion;
import org.kantoku.shared.BusinessClock;

/** Puts a self-assessment together as a form, with what it holds so far. */
@ApplicationScoped
public class AnswerForms {

    @Inject
    private SelfAssessmentQueries assessments;

    @Inject
    private SelfAssessmentRepository repository;

    @Inject
    private SheetEvaluation sheets;

    @Inject
    private PriorAnswerRepository prior;

    @Inject
    private BusinessClock clock;

    /** One of them; for a contractor somebody else's is not found. */
    public AnswerForm of(UUID id) {
        SelfAssessmentRow row = assessments.find(id);
        SelfAssessment assessment = repository.find(id);
        return new AnswerForm(id, assessment.checklistVersionId(), row.fiscalYear(), row.contractTitle(), row.contractorName(), row.dueOn(),
            assessment.state().takesAnswers(), questions(assessment));
    }

    private List<FormQuestion> questions(SelfAssessment assessment) {
        SheetEvaluation.Judged judged = sheets.of(assessment, clock.today());
        Map<String, ChecklistAnswer> stored = judged.answers().stream().collect(Collectors.toMap(ChecklistAnswer::itemCode, Function.identity()));
        Map<String, PriorAnswer> previous = prior.newestSelfAssessment(Set.of(assessment.contractId()), assessment.id());
        Map<String, String> remarks = assessment.remarkByItem();
        List<FormQuestion> questions = new ArrayList<>();
        for (ItemDefinition item : asked(judged)) {
            ChecklistAnswer answer = stored.get(item.code());
            questions.add(new FormQuestion(questions.size() + 1, item, answer == null ? Answer.of(null) : answer.answer(),
                answer == null ? 0 : answer.revision(), answer == null ? null : answer.clientAnswerId(),
                previous(previous.get(item.code())), remarks.get(item.code())));
        }
        return questions;
    }

    /** What is asked now, and what an answer given on the form may bring up; the declaration is given with the submission. */
    private static List<ItemDefinition> asked(SheetEvaluation.Judged judged) {
        Set<String> asked = judged.evaluation().results().stream().map(result -> result.item().code()).collect(Collectors.toSet());
        return judged.sheet().items().stream().filter(item -> !item.code().equals(SelfAssessment.DECLARATION))
            .filter(item -> asked.contains(item.code()) || item.condition().followsAnswers(judged.sheet())).toList();
    }

    private static FormQuestion.Previous previous(PriorAnswer prior) {
        return prior == null ? null : new FormQuestion.Previous(prior.on(), AnswerType.valueOf(prior.type()),
            new Answer(prior.value(), prior.naReason(), prior.comment(), null, 0, null));
    }
}
