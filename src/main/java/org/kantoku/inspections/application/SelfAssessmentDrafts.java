package org.kantoku.inspections.application;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** Opens a self-assessment for an answer, whoever gives it: locked until the transaction ends, and a draft from the first answer on. */
@ApplicationScoped
public class SelfAssessmentDrafts {

    private SelfAssessmentRepository assessments;
    private Event<InspectionFactsChanged> changed;

    protected SelfAssessmentDrafts() {
    }

    @Inject
    public SelfAssessmentDrafts(SelfAssessmentRepository assessments, Event<InspectionFactsChanged> changed) {
        this.assessments = assessments;
        this.changed = changed;
    }

    /** Looks whether it takes answers, without holding it; see {@link #open}. */
    SelfAssessment taking(UUID id, Predicate<SelfAssessment> mayAnswer) {
        return taking(assessments.find(id), mayAnswer);
    }

    /**
     * Opens it.
     *
     * @param mayAnswer whether the caller has anything to do with it; else it is not found
     */
    SelfAssessment open(UUID id, Act act, Predicate<SelfAssessment> mayAnswer) {
        SelfAssessment assessment = taking(assessments.lock(id), mayAnswer);
        if (assessment.state() != SelfAssessmentState.DRAFTING) {
            assessment.draft(act);
            changed.fire(new InspectionFactsChanged(Set.of(assessment.contractId())));
        }
        return assessment;
    }

    private static SelfAssessment taking(SelfAssessment assessment, Predicate<SelfAssessment> mayAnswer) {
        if (!mayAnswer.test(assessment)) {
            throw new RecordNotFound();
        }
        if (!assessment.state().takesAnswers()) {
            throw new RuleViolation("inspections.error.handedIn");
        }
        return assessment;
    }
}
