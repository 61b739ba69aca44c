package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.INSPECTION_CONDUCT;
import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_ANSWER;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.AnswerOrigin;
import org.kantoku.inspections.domain.AnswerSubject;
import org.kantoku.inspections.domain.Inspection;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceStore;

/** Saves answers as they are given, and links evidence to them. */
@ApplicationScoped
@Transactional
public class AnswerService {

    @Inject
    private InspectionRepository inspections;

    @Inject
    private SelfAssessmentDrafts drafts;

    @Inject
    private AnswerBook book;

    @Inject
    private SheetEvaluation sheets;

    @Inject
    private EvidenceStore evidence;

    @Inject
    private AnswerFiles files;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    /** Saves answers to an inspection; refused once it is confirmed. */
    @Requires(INSPECTION_CONDUCT)
    public List<AnswerResult> answerInspection(UUID inspectionId, List<AnswerChange> changes) {
        Inspection inspection = open(inspectionId);
        List<AnswerResult> results = book.take(AnswerSubject.INSPECTION, inspectionId, sheets.sheet(inspection), changes, acting.now());
        audit.record("inspection.answer", "Inspection", inspectionId, inspection.number(), items(results));
        return results;
    }

    /** Saves a contractor's answers; the first one opens the draft. */
    @Requires(SELF_ASSESSMENT_ANSWER)
    public List<AnswerResult> answerSelfAssessment(UUID assessmentId, List<AnswerChange> changes) {
        return answer(assessmentId, changes, AnswerOrigin.PORTAL);
    }

    /** The same, from a workbook that the contractor brought back. */
    @Requires(SELF_ASSESSMENT_ANSWER)
    public List<AnswerResult> answerFromWorkbook(UUID assessmentId, List<AnswerChange> changes) {
        return answer(assessmentId, changes, AnswerOrigin.WORKBOOK);
    }

    private List<AnswerResult> answer(UUID assessmentId, List<AnswerChange> changes, AnswerOrigin origin) {
        Act act = acting.now();
        SelfAssessment assessment = draft(assessmentId, act);
        List<AnswerChange> plain = changes.stream().map(AnswerChange::withoutJudgement).toList();
        List<AnswerResult> results = book.take(AnswerSubject.SELF_ASSESSMENT, assessmentId, sheets.sheet(assessment), plain, act, origin);
        audit.record("selfAssessment.answer", "SelfAssessment", assessmentId, label(assessment), items(results));
        return results;
    }

    /**
     * Keeps a file and links it to an answer of an inspection.
     *
     * @throws RuleViolation when its content is refused
     */
    @Requires(INSPECTION_CONDUCT)
    public UUID attachToInspection(UUID inspectionId, String itemCode, String fileName, InputStream content) {
        Act act = acting.now();
        UUID evidence = files.keep(taking(inspections.find(inspectionId)).contractorId(), false, fileName, content, act);
        Inspection inspection = open(inspectionId);
        files.attach(place(inspection), itemCode, evidence, act);
        audit.record("inspection.attach", "Inspection", inspectionId, inspection.number(), itemCode);
        return evidence;
    }

    @Requires(INSPECTION_CONDUCT)
    public void detachFromInspection(UUID inspectionId, String itemCode, UUID evidenceId) {
        Inspection inspection = open(inspectionId);
        files.detach(place(inspection), itemCode, evidenceId, acting.now());
        audit.record("inspection.detach", "Inspection", inspectionId, inspection.number(), itemCode);
    }

    /** Keeps a contractor's file and links it to an answer of its own self-assessment. */
    @Requires(SELF_ASSESSMENT_ANSWER)
    public UUID attachToSelfAssessment(UUID assessmentId, String itemCode, String fileName, InputStream content) {
        Act act = acting.now();
        UUID evidence = files.keep(drafts.taking(assessmentId, this::isOwn).contractorId(), true, fileName, content, act);
        SelfAssessment assessment = draft(assessmentId, act);
        files.attach(place(assessment), itemCode, evidence, act);
        audit.record("selfAssessment.attach", "SelfAssessment", assessmentId, label(assessment), itemCode);
        return evidence;
    }

    /**
     * Uses a file of the firm that is kept already, instead of sending it again.
     *
     * @throws RecordNotFound for another firm's file as for none
     */
    @Requires(SELF_ASSESSMENT_ANSWER)
    public void reuseInSelfAssessment(UUID assessmentId, String itemCode, UUID evidenceId) {
        SelfAssessment assessment = draft(assessmentId, acting.now());
        Evidence file = evidence.usable(evidenceId, assessment.contractorId(), assessment.contractorId());
        files.attach(place(assessment), itemCode, file.id(), acting.now());
        audit.record("selfAssessment.attach", "SelfAssessment", assessmentId, label(assessment), itemCode);
    }

    /** @throws RuleViolation when the file was there at a submission: it can be replaced by a newer version, not taken away */
    @Requires(SELF_ASSESSMENT_ANSWER)
    public void detachFromSelfAssessment(UUID assessmentId, String itemCode, UUID evidenceId) {
        Act act = acting.now();
        SelfAssessment assessment = draft(assessmentId, act);
        files.refuseHandedIn(assessment, evidenceId);
        files.detach(place(assessment), itemCode, evidenceId, act);
        audit.record("selfAssessment.detach", "SelfAssessment", assessmentId, label(assessment), itemCode);
    }

    private AnswerFiles.Place place(Inspection inspection) {
        return AnswerFiles.Place.of(AnswerSubject.INSPECTION, inspection.id(), sheets.sheet(inspection));
    }

    private AnswerFiles.Place place(SelfAssessment assessment) {
        return AnswerFiles.Place.of(AnswerSubject.SELF_ASSESSMENT, assessment.id(), sheets.sheet(assessment));
    }

    private Inspection open(UUID id) {
        return taking(inspections.lock(id));
    }

    private static Inspection taking(Inspection inspection) {
        if (!inspection.state().takesAnswers()) {
            throw new RuleViolation(inspection.state().isConfirmed() ? "inspections.error.frozen" : "inspections.error.notStarted");
        }
        return inspection;
    }

    private SelfAssessment draft(UUID id, Act act) {
        return drafts.open(id, act, this::isOwn);
    }

    private boolean isOwn(SelfAssessment assessment) {
        return acting.user().contractorScope().filter(assessment.contractorId()::equals).isPresent();
    }

    private static String label(SelfAssessment assessment) {
        return "FY" + assessment.fiscalYear();
    }

    private static String items(List<AnswerResult> results) {
        return results.stream().map(r -> r.itemCode() + " " + r.status()).collect(Collectors.joining(", "));
    }
}
