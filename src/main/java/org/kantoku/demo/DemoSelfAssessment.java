package org.kantoku.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.inspections.application.ContextJson;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerSubject;
import org.kantoku.inspections.domain.AssessmentContext;
import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.inspections.domain.Evaluation;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.SelfAssessmentCampaign;
import org.kantoku.inspections.domain.Sheet;

/** How one self-assessment went: usually in time and accepted, otherwise as its line says. */
final class DemoSelfAssessment {

    private static final String INSPECTOR = "shiomi";
    private static final int ANSWERED_SO_FAR = 17;
    private static final int EARLIEST = 18;
    private static final int SPREAD = 38;
    private static final int REVIEW = 9;

    private final String campaign;
    private final DemoContract one;
    private final DemoRow row;
    private final DemoCast cast;
    private final UUID answerer;
    private final String reached;
    private final int spread;

    /**
     * @param campaign how the files call the campaign; SA+1 is the running one, to which nobody has answered yet
     * @param row      its line, or {@code null} for the usual course
     */
    DemoSelfAssessment(String campaign, DemoContract one, DemoRow row, DemoCast cast) {
        this.campaign = campaign;
        this.one = one;
        this.row = row;
        this.cast = cast;
        this.answerer = cast.userOf(one.contractor());
        this.reached = row == null ? campaign.equals("SA+1") ? "REQUESTED" : "ACCEPTED" : row.required("reached");
        this.spread = Math.floorMod(one.row().required("key").hashCode(), SPREAD);
    }

    SelfAssessment ask(SelfAssessmentCampaign campaign, UUID version, LocalDate due) {
        return new SelfAssessment(campaign, one.contract().id(), one.contractor().id(), version, one.tier() == RiskTier.C,
            orElse("due", due), DemoSheets.act(orElse("asked", campaign.opensOn()), cast.person(INSPECTOR)));
    }

    /** @return the answers that were given */
    List<ChecklistAnswer> carryOut(SelfAssessment assessment, Sheet full, DemoAnswers usual) {
        if (reached.equals("CANCELLED")) {
            assessment.cancel(row.required("remark"), true, DemoSheets.act(row.date("submitted"), cast.person(INSPECTOR)));
        }
        if (reached.equals("CANCELLED") || reached.equals("REQUESTED")) {
            return List.of();
        }
        LocalDate drafted = assessment.requestedOn().plusDays(reached.equals("DRAFTING") ? 2 : EARLIEST / 2);
        assessment.draft(DemoSheets.act(drafted, answerer));
        LocalDate first = reached.equals("DRAFTING") ? drafted : firstSubmission(assessment);
        Sheet sheet = assessment.isShortForm() ? full.shortForm() : full;
        AssessmentContext context = DemoSheets.context(List.of(one), cast, first);
        Map<String, Answer> answers = usual.fill(sheet, context, row == null ? List.of() : row.parts("answers"),
            DemoSheets.principals(List.of(one)), DemoSheets.handlers(one));
        if (reached.equals("DRAFTING")) {
            answers = answers.entrySet().stream().limit(ANSWERED_SO_FAR)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        } else {
            handIn(assessment, Evaluation.of(sheet, answers, context), context, first);
        }
        return DemoSheets.answers(AnswerSubject.SELF_ASSESSMENT, assessment.id(), answers, DemoSheets.act(first, answerer));
    }

    private void handIn(SelfAssessment assessment, Evaluation evaluation, AssessmentContext context, LocalDate first) {
        assessment.submit(evaluation, DemoSheets.act(first, answerer));
        UUID inspector = cast.person(INSPECTOR);
        switch (reached) {
            case "SUBMITTED" -> { }
            case "RETURNED" -> sendBack(assessment, inspector);
            case "RESUBMITTED" -> {
                sendBack(assessment, inspector);
                assessment.draft(DemoSheets.act(row.date("returned").plusDays(1), answerer));
                assessment.submit(evaluation, DemoSheets.act(row.date("submitted"), answerer));
            }
            default -> {
                LocalDate reviewed = first.plusDays(REVIEW + spread / 3L);
                assessment.accept(evaluation, ContextJson.write(context), DemoSheets.act(reviewed, inspector));
                cast.enter(new DemoSource(one.row().required("key") + " " + campaign, assessment, evaluation.failed(), one, reviewed, inspector));
            }
        }
    }

    private void sendBack(SelfAssessment assessment, UUID inspector) {
        String[] remark = row.required("remark").split(":", 2);
        assessment.sendBack(Map.of(remark[0], remark[1]), DemoSheets.act(row.date("returned"), inspector));
    }

    private LocalDate firstSubmission(SelfAssessment assessment) {
        LocalDate usual = assessment.requestedOn().plusDays(EARLIEST + (long) spread);
        return reached.equals("SUBMITTED") ? orElse("submitted", usual) : usual;
    }

    private LocalDate orElse(String column, LocalDate otherwise) {
        return row == null || row.text(column) == null ? otherwise : row.date(column);
    }
}
