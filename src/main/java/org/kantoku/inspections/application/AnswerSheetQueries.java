package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.INSPECTION_READ;
import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_ANSWER;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.access.domain.Permission;
import org.kantoku.inspections.domain.Inspection;
import org.kantoku.inspections.domain.RelatedItems;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Records;

/** A sheet with its answers, what they come to, and what was said before. */
@ApplicationScoped
@Transactional
public class AnswerSheetQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SheetEvaluation sheets;

    @Inject
    private PriorAnswerRepository prior;

    @Inject
    private AnswerSheets assembly;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** The sheet of an inspection. */
    @Requires(INSPECTION_READ)
    public AnswerSheet inspection(UUID id) {
        Inspection inspection = Records.find(em, Inspection.class, id);
        SheetEvaluation.Judged judged = sheets.of(inspection, clock.today());
        Map<String, PriorAnswer> previous = prior.lastInspection(inspection.contractIds(), id);
        Map<String, PriorAnswer> self = prior.newestSelfAssessment(inspection.contractIds(), id);
        boolean editable = inspection.state().takesAnswers() && user.has(Permission.INSPECTION_CONDUCT);
        return assembly.of(id, editable, judged, new AnswerSheets.Beside(previous::get,
            code -> RelatedItems.selfAssessmentItem(code).map(self::get).orElse(null), Map.of()));
    }

    /** The sheet of a self-assessment; for a contractor only its own, anybody else's is not found. */
    @Requires({INSPECTION_READ, SELF_ASSESSMENT_ANSWER})
    public AnswerSheet selfAssessment(UUID id) {
        SelfAssessment assessment = em.find(SelfAssessment.class, id);
        if (assessment == null || user.contractorScope().filter(c -> !c.equals(assessment.contractorId())).isPresent()) {
            throw new RecordNotFound();
        }
        return of(assessment, assessment.state().takesAnswers() && user.has(SELF_ASSESSMENT_ANSWER));
    }

    /** @param editable whether the caller may write answers now */
    AnswerSheet of(SelfAssessment assessment, boolean editable) {
        SheetEvaluation.Judged judged = sheets.of(assessment, clock.today());
        Map<String, PriorAnswer> previous = prior.newestSelfAssessment(Set.of(assessment.contractId()), assessment.id());
        Map<String, String> remarks = assessment.remarkByItem();
        return assembly.of(assessment.id(), editable, judged, new AnswerSheets.Beside(previous::get, code -> null, remarks));
    }
}
