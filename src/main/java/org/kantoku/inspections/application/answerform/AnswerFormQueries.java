package org.kantoku.inspections.application.answerform;

import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_ANSWER;
import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_PROXY;

import java.nio.file.Path;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.inspections.application.AnswerForms;
import org.kantoku.inspections.domain.answerform.AnswerCells;
import org.kantoku.inspections.domain.answerform.AnswerForm;
import org.kantoku.inspections.domain.answerform.AnswerFormReader;
import org.kantoku.inspections.domain.answerform.FormJudge;
import org.kantoku.inspections.domain.answerform.FormTrial;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RuleViolation;

/** A self-assessment as a form, and what a workbook that came back would do; a contractor finds only its own. */
@ApplicationScoped
@Transactional
public class AnswerFormQueries {

    @Inject
    private AnswerForms forms;

    @Inject
    private BusinessClock clock;

    @Requires({SELF_ASSESSMENT_ANSWER, SELF_ASSESSMENT_PROXY})
    public AnswerForm form(UUID assessmentId) {
        return forms.of(assessmentId);
    }

    /**
     * What taking a workbook over would do; nothing is written.
     *
     * @throws RuleViolation when it is not this self-assessment's, or no answers are taken any more
     */
    @Requires({SELF_ASSESSMENT_ANSWER, SELF_ASSESSMENT_PROXY})
    public FormTrial trial(UUID assessmentId, Path workbook, AnswerCells cells) {
        AnswerForm form = forms.of(assessmentId);
        if (!form.editable()) {
            throw new RuleViolation("inspections.error.handedIn");
        }
        return FormJudge.judge(form, AnswerFormReader.read(workbook), cells, clock.today());
    }
}
