package org.kantoku.inspections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.shared.evidence.EvidenceReplaced;

/** Sheets that still take answers go on with the newer version of a file; those handed in or confirmed keep what they had. */
@ApplicationScoped
public class AnswerVersions {

    private AnswerRepository answers;
    private InspectionRepository inspections;
    private SelfAssessmentRepository assessments;

    protected AnswerVersions() {
    }

    @Inject
    public AnswerVersions(AnswerRepository answers, InspectionRepository inspections, SelfAssessmentRepository assessments) {
        this.answers = answers;
        this.inspections = inspections;
        this.assessments = assessments;
    }

    void goOn(@Observes EvidenceReplaced news) {
        answers.naming(news.older()).stream().filter(this::isOpen).forEach(answer -> answer.exchange(news.older(), news.newer()));
    }

    private boolean isOpen(ChecklistAnswer answer) {
        return switch (answer.subjectType()) {
            case INSPECTION -> inspections.lock(answer.subjectId()).state().takesAnswers();
            case SELF_ASSESSMENT -> assessments.lock(answer.subjectId()).state().takesAnswers();
            // What a selection was judged on stays with it.
            case SELECTION -> false;
        };
    }
}
