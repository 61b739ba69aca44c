package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_PROXY;
import static org.kantoku.inspections.domain.SelfAssessment.DECLARATION;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerOrigin;
import org.kantoku.inspections.domain.AnswerSubject;
import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.inspections.domain.PaperCode;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.SelfAssessmentPaper;
import org.kantoku.shared.RuleViolation;

/**
 * Enters for a firm what it answered on paper (代理入力): the day on which the paper came, the answers, the scan of the signed paper,
 * and the submission. Every answer and the submission tell that our staff made them, and who.
 */
@ApplicationScoped
@Transactional
public class PaperEntryService {

    private static final String ENTITY = "SelfAssessment";

    @Inject
    private SelfAssessmentRepository assessments;

    @Inject
    private SelfAssessmentDrafts drafts;

    @Inject
    private PaperRepository papers;

    @Inject
    private AnswerRepository answers;

    @Inject
    private AnswerBook book;

    @Inject
    private SheetEvaluation sheets;

    @Inject
    private AnswerFiles files;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<InspectionFactsChanged> changed;

    private final SecureRandom random = new SecureRandom();

    /**
     * What the firm answered came in. From then on it can be entered.
     *
     * @param on the day it reached us; the submission counts from it
     */
    @Requires(SELF_ASSESSMENT_PROXY)
    public void receive(UUID id, LocalDate on) {
        SelfAssessment assessment = assessments.lock(id);
        if (!assessment.state().takesAnswers()) {
            throw new RuleViolation("inspections.error.handedIn");
        }
        Act act = acting.now();
        SelfAssessmentPaper paper = papers.of(id).orElseGet(() -> new SelfAssessmentPaper(id, PaperCode.random(random), act));
        paper.receive(on, assessment.awaitedSince(), act);
        papers.add(paper);
        audit.record("selfAssessment.receive", ENTITY, id, label(assessment), on.toString());
    }

    /** Enters answers from the paper. */
    @Requires(SELF_ASSESSMENT_PROXY)
    public List<AnswerResult> answer(UUID id, List<AnswerChange> changes) {
        return enter(id, changes, AnswerOrigin.PAPER);
    }

    /** Enters answers from a workbook that the firm sent otherwise than by the portal. */
    @Requires(SELF_ASSESSMENT_PROXY)
    public List<AnswerResult> answerFromWorkbook(UUID id, List<AnswerChange> changes) {
        return enter(id, changes, AnswerOrigin.WORKBOOK_FOR_FIRM);
    }

    private List<AnswerResult> enter(UUID id, List<AnswerChange> changes, AnswerOrigin origin) {
        SelfAssessment assessment = draft(id);
        List<AnswerChange> plain = changes.stream().map(AnswerChange::withoutJudgement).toList();
        List<AnswerResult> results = book.take(AnswerSubject.SELF_ASSESSMENT, id, sheets.sheet(assessment), plain, acting.now(), origin);
        audit.record("selfAssessment.enter", ENTITY, id, label(assessment),
            results.stream().map(r -> r.itemCode() + " " + r.status()).collect(Collectors.joining(", ")));
        return results;
    }

    /**
     * Keeps a file that came with the paper, or the scan of the paper itself, which belongs to the closing declaration.
     *
     * @throws RuleViolation when its content is refused
     */
    @Requires(SELF_ASSESSMENT_PROXY)
    public UUID attach(UUID id, String itemCode, String fileName, InputStream content) {
        Act act = acting.now();
        UUID kept = files.keep(drafts.taking(id, any -> true).contractorId(), true, fileName, content, act);
        SelfAssessment assessment = draft(id);
        files.attach(place(assessment), itemCode, kept, act);
        audit.record("selfAssessment.attach", ENTITY, id, label(assessment), itemCode);
        return kept;
    }

    @Requires(SELF_ASSESSMENT_PROXY)
    public void detach(UUID id, String itemCode, UUID evidenceId) {
        SelfAssessment assessment = draft(id);
        files.refuseHandedIn(assessment, evidenceId);
        files.detach(place(assessment), itemCode, evidenceId, acting.now());
        audit.record("selfAssessment.detach", ENTITY, id, label(assessment), itemCode);
    }

    private AnswerFiles.Place place(SelfAssessment assessment) {
        return new AnswerFiles.Place(AnswerSubject.SELF_ASSESSMENT, assessment.id(), sheets.sheet(assessment), AnswerOrigin.PAPER);
    }

    /**
     * Hands it in for the firm, as of the day on which the paper came; refused without a scan of it.
     *
     * @param responsible who signed the declaration on the paper
     */
    @Requires(SELF_ASSESSMENT_PROXY)
    public void submit(UUID id, long version, String responsible) {
        SelfAssessment assessment = assessments.find(id, version);
        RuleViolation.when(responsible == null || responsible.isBlank(), "inspections.error.responsibleMissing", "responsible");
        Act act = entry(assessment);
        ChecklistAnswer declaration = answers.find(id, DECLARATION).filter(answer -> files.isAnyNew(assessment, answer.evidenceIds()))
            .orElseThrow(() -> new RuleViolation("inspections.error.scanMissing"));
        declaration.give(new Answer(Answer.YES, null, responsible, null, 0, null), UUID.randomUUID(), act.by(), act.at(), AnswerOrigin.PAPER);
        assessment.submitOnBehalf(sheets.of(assessment, act.on()).evaluation(), act);
        audit.record("selfAssessment.submitOnBehalf", ENTITY, id, label(assessment), act.on().toString());
        changed.fire(new InspectionFactsChanged(Set.of(assessment.contractId())));
    }

    /** What is entered counts from the day on which the paper came, so that the steps stay in their order. */
    private SelfAssessment draft(UUID id) {
        SelfAssessment assessment = assessments.lock(id);
        return drafts.open(id, entry(assessment), any -> true);
    }

    private Act entry(SelfAssessment assessment) {
        return papers.of(assessment.id()).filter(paper -> paper.isReceivedSince(assessment.awaitedSince()))
            .orElseThrow(() -> new RuleViolation("inspections.error.notReceived")).entry(acting.now(), assessment.lastStepOn());
    }

    private static String label(SelfAssessment assessment) {
        return "FY" + assessment.fiscalYear();
    }
}
