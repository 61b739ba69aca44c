package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.INSPECTION_READ;
import static org.kantoku.access.domain.Permission.PORTAL_READ;
import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_PROXY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.inspections.domain.PaperCode;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.SelfAssessmentPaper;
import org.kantoku.shared.Records;
import org.kantoku.shared.RuleViolation;

/** What was sent in on paper, and what our staff entered of it. */
@ApplicationScoped
@Transactional
public class PaperQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PaperRepository papers;

    @Inject
    private AnswerRepository answers;

    @Inject
    private PriorAnswerRepository beside;

    @Inject
    private SelfAssessmentQueries assessments;

    @Inject
    private AnswerSheetQueries sheets;

    @Inject
    private CurrentUser user;

    /**
     * The self-assessment whose form bears a code.
     *
     * @throws RuleViolation when it is no code, or none that was issued
     */
    @Requires(SELF_ASSESSMENT_PROXY)
    public UUID find(String typed) {
        return papers.by(PaperCode.parse(typed)).map(SelfAssessmentPaper::selfAssessmentId)
            .orElseThrow(() -> new RuleViolation("inspections.error.paperUnknown").on("code"));
    }

    /** How far the entry of one of them is; for a contractor somebody else's is not found. */
    @Requires({INSPECTION_READ, PORTAL_READ})
    public PaperEntry entry(UUID assessmentId) {
        assessments.find(assessmentId);
        SelfAssessment assessment = Records.find(em, SelfAssessment.class, assessmentId);
        Optional<SelfAssessmentPaper> paper = papers.of(assessmentId);
        List<ChecklistAnswer> given = answers.of(assessmentId);
        return new PaperEntry(paper.map(SelfAssessmentPaper::code).orElse(null), paper.map(SelfAssessmentPaper::receivedOn).orElse(null),
            assessment.awaitedSince(), given.stream().filter(answer -> answer.origin().isOnBehalf()).count(), assessment.isSubmittedOnBehalf(),
            paper.map(this::receiver).orElse(null), scans(given));
    }

    /** The sheet as our staff fills it in for the firm; the declaration comes with the submission. */
    @Requires(SELF_ASSESSMENT_PROXY)
    public AnswerSheet sheet(UUID assessmentId) {
        SelfAssessment assessment = Records.find(em, SelfAssessment.class, assessmentId);
        boolean received = papers.of(assessmentId).filter(paper -> paper.isReceivedSince(assessment.awaitedSince())).isPresent();
        AnswerSheet whole = sheets.of(assessment, received && assessment.state().takesAnswers());
        return new AnswerSheet(whole.id(), whole.editable(),
            whole.lines().stream().filter(line -> !line.item().code().equals(SelfAssessment.DECLARATION)).toList(), null, null);
    }

    private String receiver(SelfAssessmentPaper paper) {
        return paper.receivedBy() == null || user.isContractor() ? null : beside.names(Set.of(paper.receivedBy())).get(paper.receivedBy());
    }

    private List<AnswerFile> scans(List<ChecklistAnswer> given) {
        List<ChecklistAnswer> declaration = given.stream().filter(answer -> answer.itemCode().equals(SelfAssessment.DECLARATION)).toList();
        Map<UUID, List<AnswerFile>> files = beside.files(declaration);
        return declaration.stream().flatMap(answer -> files.getOrDefault(answer.id(), List.of()).stream()).toList();
    }
}
