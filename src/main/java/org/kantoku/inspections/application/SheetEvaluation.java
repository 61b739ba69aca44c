package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.inspections.domain.AssessmentContext;
import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.inspections.domain.Evaluation;
import org.kantoku.inspections.domain.Inspection;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.Sheet;

/**
 * Judges the answers of an inspection or self-assessment as they stand: with what is on record now while it is open,
 * with the frozen context afterwards.
 */
@ApplicationScoped
public class SheetEvaluation {

    private ChecklistRepository checklists;
    private AnswerRepository answers;
    private ContextRepository contexts;

    protected SheetEvaluation() {
    }

    @Inject
    public SheetEvaluation(ChecklistRepository checklists, AnswerRepository answers, ContextRepository contexts) {
        this.checklists = checklists;
        this.answers = answers;
        this.contexts = contexts;
    }

    /**
     * A sheet with its answers and what comes of them.
     *
     * @param answers one entry for each item ever answered, also for items that no longer apply
     */
    public record Judged(Sheet sheet, List<ChecklistAnswer> answers, AssessmentContext context, Evaluation evaluation) {

        /** Everybody who answered an item. */
        public Set<UUID> writers() {
            return answers.stream().map(ChecklistAnswer::answeredBy).collect(Collectors.toSet());
        }

        List<FailedItem> failed() {
            Map<String, Set<UUID>> evidence = answers.stream()
                .collect(Collectors.toMap(ChecklistAnswer::itemCode, ChecklistAnswer::evidenceIds));
            return evaluation.failed().stream()
                .map(r -> FailedItem.of(r, evidence.getOrDefault(r.item().code(), Set.of()))).toList();
        }
    }

    Sheet sheet(Inspection inspection) {
        return checklists.find(inspection.checklistVersionId()).sheet();
    }

    Sheet sheet(SelfAssessment assessment) {
        Sheet full = checklists.find(assessment.checklistVersionId()).sheet();
        return assessment.isShortForm() ? full.shortForm() : full;
    }

    Judged of(Inspection inspection, LocalDate today) {
        LocalDate on = inspection.fieldworkEndOn() == null ? today : inspection.fieldworkEndOn();
        AssessmentContext context = inspection.frozenContext() != null ? ContextJson.read(inspection.frozenContext())
            : contexts.of(inspection.contractIds(), on, inspection.id());
        return judge(inspection.id(), sheet(inspection), context);
    }

    Judged of(SelfAssessment assessment, LocalDate today) {
        LocalDate on = assessment.submittedOn() == null ? today : assessment.submittedOn();
        AssessmentContext context = assessment.frozenContext() != null ? ContextJson.read(assessment.frozenContext())
            : contexts.of(Set.of(assessment.contractId()), on, assessment.id());
        return judge(assessment.id(), sheet(assessment), context);
    }

    /** Judges the answers given to a sheet by what is known in a context. */
    public Judged judge(UUID subjectId, Sheet sheet, AssessmentContext context) {
        List<ChecklistAnswer> given = answers.of(subjectId);
        return new Judged(sheet, given, context, Evaluation.of(sheet, AnswerRepository.byItem(given), context));
    }
}
