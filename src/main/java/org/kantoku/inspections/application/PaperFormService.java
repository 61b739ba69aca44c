package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_ANSWER;
import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_PROXY;

import java.security.SecureRandom;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.PaperCode;
import org.kantoku.inspections.domain.SelfAssessmentPaper;
import org.kantoku.shared.RuleViolation;

/** Gives a self-assessment the code under which its printed form is found again. */
@ApplicationScoped
@Transactional
public class PaperFormService {

    @Inject
    private SelfAssessmentQueries assessments;

    @Inject
    private PaperRepository papers;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    private final SecureRandom random = new SecureRandom();

    /** Prints the form; printed again it bears the same code. A contractor prints only its own. */
    @Requires({SELF_ASSESSMENT_ANSWER, SELF_ASSESSMENT_PROXY})
    public PaperCode print(UUID assessmentId) {
        SelfAssessmentRow row = assessments.find(assessmentId);
        if (!row.state().takesAnswers()) {
            throw new RuleViolation("inspections.error.handedIn");
        }
        SelfAssessmentPaper paper = papers.of(assessmentId).orElseGet(() -> {
            SelfAssessmentPaper issued = new SelfAssessmentPaper(assessmentId, PaperCode.random(random), acting.now());
            papers.add(issued);
            return issued;
        });
        audit.record("selfAssessment.print", "SelfAssessment", assessmentId, "FY" + row.fiscalYear(), null);
        return paper.code();
    }
}
