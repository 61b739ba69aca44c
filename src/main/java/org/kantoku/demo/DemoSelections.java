package org.kantoku.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contractors.domain.Contractor;
import org.kantoku.contractors.domain.SelectionAssessment;
import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.inspections.application.ContextJson;
import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.AnswerSubject;
import org.kantoku.inspections.domain.AssessmentContext;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistVersion;
import org.kantoku.inspections.domain.Evaluation;
import org.kantoku.inspections.domain.FailRule;
import org.kantoku.inspections.domain.selection.SelectionDecision;
import org.kantoku.inspections.domain.selection.SelectionSheet;
import org.kantoku.inspections.domain.selection.StatedFacts;
import org.kantoku.shared.TriState;

/** Selection sheets as far as each has come; an approved one is handed over to its contractor as an assessment. */
@ApplicationScoped
public class DemoSelections {

    private static final String ASSESSOR = "hamano";
    private static final String APPROVER = "isobe";

    private DemoRepository repository;

    protected DemoSelections() {
    }

    @Inject
    public DemoSelections(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        ChecklistVersion version = repository.checklist(ChecklistKind.SELECTION);
        DemoAnswers usual = new DemoAnswers(calendar);
        for (DemoRow row : DemoFile.read("selections.csv", calendar)) {
            List<Object> later = new ArrayList<>();
            SelectionSheet sheet = tell(row, cast, version, usual, later);
            later.stream().filter(SelectionAssessment.class::isInstance).forEach(repository::add);
            repository.flush();
            later.removeIf(SelectionAssessment.class::isInstance);
            repository.add(sheet);
            repository.addAll(later);
        }
    }

    private static SelectionSheet tell(DemoRow row, DemoCast cast, ChecklistVersion version, DemoAnswers usual, List<Object> later) {
        Contractor contractor = cast.contractor(row.required("contractor"));
        UUID assessor = cast.person(ASSESSOR);
        LocalDate started = row.date("started");
        StatedFacts stated = stated(row.required("facts"));
        UUID contract = row.text("contract") == null ? null : cast.contract(row.text("contract")).contract().id();
        SelectionSheet sheet = new SelectionSheet(contractor.id(), contract, row.required("work"), stated, version.id(), null,
            DemoSheets.act(started, assessor));
        AssessmentContext context = new AssessmentContext(stated.named(TriState.YES), stated.named(TriState.UNKNOWN), "A", started, null, 0, false,
            null, false, 0);
        Map<String, Answer> answers = answers(row, version, usual, context);
        later.addAll(DemoSheets.answers(AnswerSubject.SELECTION, sheet.id(), answers, DemoSheets.act(started.plusDays(1), assessor)));
        carryOn(sheet, row, cast, Evaluation.of(version.sheet(), answers, context), ContextJson.write(context), later);
        return sheet;
    }

    private static void carryOn(SelectionSheet sheet, DemoRow row, DemoCast cast, Evaluation evaluation, String context, List<Object> later) {
        UUID assessor = cast.person(ASSESSOR);
        String reached = row.required("reached");
        if (reached.equals("WITHDRAWN")) {
            sheet.withdraw(row.required("words"), DemoSheets.act(row.date("started").plusDays(3), assessor));
        }
        if (row.date("decided") == null) {
            return;
        }
        LocalDate on = row.date("decided");
        sheet.decide(new SelectionDecision(row.constant(SelectionResult.class, "result"), row.parts("conditions").stream()
            .map(c -> c.split("@")).map(c -> new SelectionDecision.Condition(c[0], on.plusDays(Integer.parseInt(c[1])))).toList(), row.text("note")),
            evaluation, context, DemoSheets.act(on, assessor));
        if (reached.equals("RETURNED")) {
            sheet.sendBack(row.required("words"), DemoSheets.act(on.plusDays(2), cast.person(APPROVER)));
        } else if (reached.equals("APPROVED")) {
            later.add(handedOver(sheet, row, cast));
        }
    }

    private static SelectionAssessment handedOver(SelectionSheet sheet, DemoRow row, DemoCast cast) {
        SelectionAssessment assessment = SelectionAssessment.bySheet(sheet.contractorId(), sheet.contractId(), sheet.checklistVersionId(), sheet.score(),
            sheet.result(), sheet.decidedOn(), sheet.decidedBy(), sheet.note());
        sheet.conditions().forEach(c -> assessment.addCondition(c.content(), c.dueOn()));
        assessment.approve(row.date("approved"), cast.person(APPROVER));
        int seq = 1;
        for (String condition : row.parts("conditions")) {
            String[] parts = condition.split("@");
            if (parts.length > 2) {
                assessment.meetCondition(seq, row.date("decided").plusDays(Integer.parseInt(parts[2])));
            }
            seq++;
        }
        sheet.approve(Set.of(sheet.decidedBy()), assessment.id(), DemoSheets.act(row.date("approved"), cast.person(APPROVER)));
        return assessment;
    }

    /** As usual apart from what the story says; what only a person can judge was judged in the candidate's favour. */
    private static Map<String, Answer> answers(DemoRow row, ChecklistVersion version, DemoAnswers usual, AssessmentContext context) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (var answer : usual.fill(version.sheet(), context, row.parts("answers"), 0, 0).entrySet()) {
            var item = version.sheet().item(answer.getKey()).orElseThrow();
            boolean judged = item.failRule() instanceof FailRule.Judged;
            Answer given = item.mayHaveNone() ? Answer.of(Answer.NONE) : answer.getValue();
            answers.put(answer.getKey(), judged && given.judgement() == null && !given.is(Answer.NONE) ? given.withJudgement(false) : given);
            if (answer.getKey().equals(row.text("upto"))) {
                break;
            }
        }
        return answers;
    }

    private static StatedFacts stated(String letters) {
        return new StatedFacts(tri(letters, 0), tri(letters, 1), tri(letters, 2), tri(letters, 3));
    }

    private static TriState tri(String letters, int at) {
        return letters.charAt(at) == 'Y' ? TriState.YES : letters.charAt(at) == 'N' ? TriState.NO : TriState.UNKNOWN;
    }
}
