package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_ANSWER;
import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_REVIEW;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** Submission by the contractor, review by an inspector (model.md §4.3). */
@ApplicationScoped
@Transactional
public class SelfAssessmentService {

    @Inject
    private SelfAssessmentRepository assessments;

    @Inject
    private AnswerRepository answers;

    @Inject
    private SheetEvaluation sheets;

    @Inject
    private AccountQueries accounts;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<InspectionFactsChanged> changed;

    @Inject
    private Event<SelfAssessmentAccepted> accepted;

    /** Hands it in: everything answered, and declared true (SA-42). Somebody else's is not found. */
    @Requires(SELF_ASSESSMENT_ANSWER)
    public void submit(UUID id, long version) {
        SelfAssessment assessment = assessments.find(id, version);
        if (acting.user().contractorScope().filter(assessment.contractorId()::equals).isEmpty()) {
            throw new RecordNotFound();
        }
        if (accounts.isHelper()) {
            throw new RuleViolation("inspections.error.helperSubmits");
        }
        Act act = acting.now();
        assessment.submit(sheets.of(assessment, act.on()).evaluation(), act);
        done("selfAssessment.submit", assessment, null);
    }

    /** Accepts it; what failed becomes findings. */
    @Requires(SELF_ASSESSMENT_REVIEW)
    public void accept(UUID id, long version) {
        SelfAssessment assessment = assessments.find(id, version);
        Act act = acting.now();
        SheetEvaluation.Judged judged = sheets.of(assessment, act.on());
        if (judged.writers().contains(act.by()) || act.by().equals(assessment.submittedBy())) {
            throw new RuleViolation("inspections.error.ownEntry");
        }
        assessment.accept(judged.evaluation(), ContextJson.write(judged.context()), act);
        done("selfAssessment.accept", assessment, judged.evaluation().verdict().name());
        accepted.fire(new SelfAssessmentAccepted(assessment.id(), assessment.fiscalYear(), assessment.contractorId(),
            assessment.contractId(), act.on(), act.by(), judged.failed()));
    }

    /**
     * Sends it back.
     *
     * @param reasonByItem what is asked, by item code, in words the contractor will read
     */
    @Requires(SELF_ASSESSMENT_REVIEW)
    public void sendBack(UUID id, long version, Map<String, String> reasonByItem) {
        SelfAssessment assessment = assessments.find(id, version);
        assessment.sendBack(reasonByItem, acting.now());
        done("selfAssessment.sendBack", assessment, String.join(", ", reasonByItem.keySet()));
    }

    /**
     * Decides, during the review, what the sheet leaves to a person: a judgement, or the grade by one step with a reason.
     */
    @Requires(SELF_ASSESSMENT_REVIEW)
    public void weigh(UUID id, String itemCode, Boolean judgement, int gradeShift, String reason) {
        SelfAssessment assessment = assessments.lock(id);
        if (assessment.state() != SelfAssessmentState.SUBMITTED) {
            throw new RuleViolation("inspections.error.notUnderReview");
        }
        ChecklistAnswer answer = answers.find(id, itemCode).orElseThrow(RecordNotFound::new);
        answer.weigh(judgement, gradeShift, reason);
        answer.answer().check(sheets.sheet(assessment).item(itemCode).orElseThrow(RecordNotFound::new), acting.now().on());
        audit.record("selfAssessment.weigh", "SelfAssessment", id, "FY" + assessment.fiscalYear(), itemCode);
    }

    private void done(String action, SelfAssessment assessment, String reason) {
        audit.record(action, "SelfAssessment", assessment.id(), "FY" + assessment.fiscalYear(), reason);
        changed.fire(new InspectionFactsChanged(Set.of(assessment.contractId())));
    }
}
