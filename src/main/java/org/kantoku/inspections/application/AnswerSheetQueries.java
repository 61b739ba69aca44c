package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.INSPECTION_READ;
import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_ANSWER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.access.domain.Permission;
import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.inspections.domain.Inspection;
import org.kantoku.inspections.domain.ItemResult;
import org.kantoku.inspections.domain.RelatedItems;
import org.kantoku.inspections.domain.ReturnRemark;
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
        return sheet(id, editable, judged, new Beside(previous::get,
            code -> RelatedItems.selfAssessmentItem(code).map(self::get).orElse(null), Map.of()));
    }

    /** The sheet of a self-assessment; for a contractor only its own, anybody else's is not found. */
    @Requires({INSPECTION_READ, SELF_ASSESSMENT_ANSWER})
    public AnswerSheet selfAssessment(UUID id) {
        SelfAssessment assessment = em.find(SelfAssessment.class, id);
        if (assessment == null || user.contractorScope().filter(c -> !c.equals(assessment.contractorId())).isPresent()) {
            throw new RecordNotFound();
        }
        SheetEvaluation.Judged judged = sheets.of(assessment, clock.today());
        Map<String, PriorAnswer> previous = prior.newestSelfAssessment(Set.of(assessment.contractId()), id);
        Map<String, String> remarks = assessment.openRemarks().stream()
            .collect(Collectors.toMap(ReturnRemark::itemCode, ReturnRemark::reason, (a, b) -> a + "\n" + b));
        boolean editable = assessment.state().takesAnswers() && user.has(SELF_ASSESSMENT_ANSWER);
        return sheet(id, editable, judged, new Beside(previous::get, code -> null, remarks));
    }

    private AnswerSheet sheet(UUID id, boolean editable, SheetEvaluation.Judged judged, Beside beside) {
        Map<String, ChecklistAnswer> stored = judged.answers().stream()
            .collect(Collectors.toMap(ChecklistAnswer::itemCode, Function.identity()));
        Map<UUID, List<AnswerFile>> files = prior.files(judged.answers());
        Map<UUID, String> names = user.isContractor() ? Map.of() : prior.names(judged.writers());
        List<AnswerLine> lines = judged.evaluation().results().stream()
            .map(result -> line(result, stored.get(result.item().code()), files, names, beside)).toList();
        return new AnswerSheet(id, editable, lines, judged.evaluation().score(), judged.evaluation().verdict());
    }

    private static AnswerLine line(ItemResult result, ChecklistAnswer stored, Map<UUID, List<AnswerFile>> files,
            Map<UUID, String> names, Beside beside) {
        String code = result.item().code();
        PriorAnswer previous = beside.previous().apply(code);
        PriorAnswer self = beside.selfAssessment().apply(code);
        String remark = beside.remarks().get(code);
        if (stored == null) {
            return new AnswerLine(result, 0, null, null, List.of(), previous, self, remark);
        }
        return new AnswerLine(result, stored.revision(), stored.answeredAt(), names.get(stored.answeredBy()),
            files.getOrDefault(stored.id(), List.of()), previous, self, remark);
    }

    /** What is shown beside an item, by its code. */
    private record Beside(Function<String, PriorAnswer> previous, Function<String, PriorAnswer> selfAssessment,
            Map<String, String> remarks) {
    }
}
