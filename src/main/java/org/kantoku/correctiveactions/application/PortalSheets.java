package org.kantoku.correctiveactions.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.inspections.application.AnswerLine;
import org.kantoku.inspections.application.AnswerSheet;
import org.kantoku.inspections.application.AnswerSheetQueries;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.SelfAssessmentState;

/** A contractor's self-assessment in the words of its pages. */
@ApplicationScoped
public class PortalSheets {

    private AnswerSheetQueries answers;

    protected PortalSheets() {
    }

    @Inject
    public PortalSheets(AnswerSheetQueries answers) {
        this.answers = answers;
    }

    PortalCard card(SelfAssessment assessment, String work) {
        boolean open = assessment.state().takesAnswers();
        List<AnswerLine> lines = open ? questions(assessment) : List.of();
        List<String> remarks = assessment.state() == SelfAssessmentState.RETURNED
            ? assessment.openRemarks().stream().map(remark -> remark.reason()).toList() : List.of();
        return new PortalCard(PortalCard.What.SELF_ASSESSMENT, state(assessment.state()), assessment.id(),
            String.valueOf(assessment.fiscalYear()), work, open ? assessment.effectiveDueOn() : null, assessment.submittedOn(),
            lines.stream().filter(AnswerLine::isAnswered).count(), lines.stream().filter(AnswerLine::isAsked).count(), remarks);
    }

    private static PortalCard.State state(SelfAssessmentState state) {
        return switch (state) {
            case REQUESTED -> PortalCard.State.NOT_STARTED;
            case DRAFTING -> PortalCard.State.IN_PROGRESS;
            case RETURNED -> PortalCard.State.RETURNED;
            case SUBMITTED -> PortalCard.State.SUBMITTED;
            case ACCEPTED, CANCELLED -> PortalCard.State.ACCEPTED;
        };
    }

    PortalSheet sheet(SelfAssessment assessment, String work) {
        List<AnswerLine> lines = questions(assessment);
        List<PortalSheet.Question> missing = new ArrayList<>();
        List<PortalSheet.Question> returned = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            AnswerLine line = lines.get(i);
            PortalSheet.Question question = question(i + 1, line);
            if (question.gap() != null) {
                missing.add(question);
            }
            if (question.remark() != null) {
                returned.add(question);
            }
        }
        return new PortalSheet(assessment.id(), assessment.version(), assessment.fiscalYear(), work, assessment.state(),
            assessment.effectiveDueOn(), assessment.submittedOn(), lines.stream().filter(AnswerLine::isAnswered).count(),
            lines.stream().filter(AnswerLine::isAsked).count(),
            missing, returned);
    }

    private static PortalSheet.Question question(int place, AnswerLine line) {
        boolean owed = line.item().isRequired() || line.isAnswered();
        String gap = owed && line.result().gap() != null ? line.result().gap().name() : null;
        return new PortalSheet.Question(place, line.item().questionJa(), line.item().questionEn(), gap, line.remark());
    }

    int declarationRevision(UUID id) {
        return answers.selfAssessment(id).lines().stream().filter(line -> line.item().code().equals(SelfAssessment.DECLARATION))
            .mapToInt(AnswerLine::revision).findFirst().orElse(0);
    }

    /** The questions that apply, without the closing declaration. */
    private List<AnswerLine> questions(SelfAssessment assessment) {
        AnswerSheet sheet = answers.selfAssessment(assessment.id());
        return sheet.lines().stream().filter(line -> !line.item().code().equals(SelfAssessment.DECLARATION)).toList();
    }
}
