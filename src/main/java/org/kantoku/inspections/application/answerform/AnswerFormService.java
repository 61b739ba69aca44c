package org.kantoku.inspections.application.answerform;

import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_ANSWER;
import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_PROXY;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.application.AnswerChange;
import org.kantoku.inspections.application.AnswerResult;
import org.kantoku.inspections.application.AnswerService;
import org.kantoku.inspections.application.PaperEntryService;
import org.kantoku.inspections.domain.answerform.AnswerCells;
import org.kantoku.inspections.domain.answerform.FormTrial;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.upload.UploadedFile;

/** Takes a workbook over, by the same way and the same rules as answers that are typed. */
@ApplicationScoped
@Transactional
public class AnswerFormService {

    @Inject
    private AnswerFormQueries forms;

    @Inject
    private AnswerService answers;

    @Inject
    private PaperEntryService entries;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail audit;

    /**
     * Takes over what a trial said, all of it or nothing.
     *
     * @param seen fingerprint of the trial that the person looked through
     * @return how many answers
     */
    @Requires({SELF_ASSESSMENT_ANSWER, SELF_ASSESSMENT_PROXY})
    public int takeOver(UUID assessmentId, UploadedFile workbook, String seen, AnswerCells cells) {
        FormTrial trial = forms.trial(assessmentId, workbook.path(), cells);
        if (!trial.fingerprint().equals(seen)) {
            throw new RuleViolation("answerform.error.changed");
        }
        if (trial.isEmpty()) {
            throw new RuleViolation("answerform.error.nothing");
        }
        List<AnswerChange> changes = trial.changes().stream().map(AnswerFormService::change).toList();
        List<AnswerResult> results = user.isContractor() ? answers.answerFromWorkbook(assessmentId, changes)
            : entries.answerFromWorkbook(assessmentId, changes);
        if (results.stream().anyMatch(result -> result.status() != AnswerResult.Status.SAVED)) {
            throw new RuleViolation("answerform.error.changed");
        }
        audit.record("selfAssessment.workbook", "SelfAssessment", assessmentId, workbook.name(),
            changes.size() + " answers, SHA-256 " + workbook.sha256());
        return changes.size();
    }

    private static AnswerChange change(FormTrial.Change change) {
        return new AnswerChange(change.write(), change.code(), change.base(), Set.of(), change.answer());
    }
}
