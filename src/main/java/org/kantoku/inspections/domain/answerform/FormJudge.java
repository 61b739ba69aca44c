package org.kantoku.inspections.domain.answerform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kantoku.inspections.domain.Answer;
import org.kantoku.inspections.domain.ItemDefinition;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.spreadsheet.Reading;

/** Says what a workbook that came back would do, row by row. A row in which something is wrong is not taken at all. */
public final class FormJudge {

    private final AnswerForm form;
    private final FilledForm filled;
    private final AnswerCells cells;
    private final LocalDate today;
    private final List<FormTrial.Change> changes = new ArrayList<>();
    private final List<FormTrial.Problem> problems = new ArrayList<>();
    private int unchanged;

    private FormJudge(AnswerForm form, FilledForm filled, AnswerCells cells, LocalDate today) {
        this.form = form;
        this.filled = filled;
        this.cells = cells;
        this.today = today;
    }

    /**
     * Judges a workbook.
     *
     * @throws RuleViolation when it belongs to another self-assessment, or to other questions than those asked now
     */
    public static FormTrial judge(AnswerForm form, FilledForm filled, AnswerCells cells, LocalDate today) {
        if (!filled.mark().assessmentId().equals(form.assessmentId())) {
            throw new RuleViolation("answerform.error.other");
        }
        if (!filled.mark().checklistVersionId().equals(form.checklistVersionId())) {
            throw new RuleViolation("answerform.error.version");
        }
        return new FormJudge(form, filled, cells, today).trial();
    }

    private FormTrial trial() {
        Map<String, Long> times = filled.rows().stream()
            .collect(Collectors.groupingBy(row -> row.code().content().text(), Collectors.counting()));
        for (FilledForm.Row row : filled.rows()) {
            String code = row.code().content().text();
            if (times.get(code) > 1) {
                problem(0, row.code(), "answerform.problem.twice");
            } else {
                form.question(code).ifPresentOrElse(question -> row(question, row), () -> stranger(code, row));
            }
        }
        form.questions().stream().filter(q -> !times.containsKey(q.item().code())).forEach(this::missing);
        return new FormTrial(changes, problems, unchanged);
    }

    /** A row whose question is not asked any more is silent only while nobody has written into it. */
    private void stranger(String code, FilledForm.Row row) {
        boolean blank = row.answer().content().isBlank() && row.naReason().content().isBlank() && row.comment().content().isBlank();
        if (!filled.mark().told().containsKey(code)) {
            problem(0, row.code(), "answerform.problem.unknown");
        } else if (!blank) {
            problem(0, row.answer(), "answerform.problem.notAsked");
        }
    }

    private void missing(FormQuestion question) {
        if (filled.mark().told().containsKey(question.item().code())) {
            problems.add(new FormTrial.Problem(question.place(), "", "", false, "answerform.problem.missing", List.of(question.place())));
        }
    }

    private void row(FormQuestion question, FilledForm.Row row) {
        int before = problems.size();
        ItemDefinition item = question.item();
        Answer answer = new Answer(AnswerCells.isFilled(item) ? value(question, row.answer()) : question.answer().value(),
            words(question, row.naReason()), words(question, row.comment()), null, 0, null);
        if (problems.size() > before) {
            return;
        }
        FormMark.Told told = filled.mark().told().get(item.code());
        UUID digest = FormMark.digest(item.type(), answer);
        if (told != null && told.digest().equals(digest) || digest.equals(FormMark.digest(item.type(), question.answer()))) {
            unchanged++;
        } else if (question.revision() != (told == null ? 0 : told.revision()) && !filled.mark().wrote(question)) {
            problems.add(new FormTrial.Problem(question.place(), row.answer().cell(), cells.told(item, item.type(), answer), true,
                "answerform.problem.conflict", List.of(cells.told(item, item.type(), question.answer()))));
        } else {
            take(question, row, answer);
        }
    }

    private void take(FormQuestion question, FilledForm.Row row, Answer answer) {
        ItemDefinition item = question.item();
        if (answer.naReason() != null && !answer.is(Answer.NOT_APPLICABLE)) {
            problem(question.place(), row.naReason(), "answerform.problem.naReason");
            return;
        }
        try {
            answer.check(item, today);
        } catch (RuleViolation violation) {
            problems.add(new FormTrial.Problem(question.place(), row.answer().cell(), row.answer().content().text(), false,
                violation.messageKey(), List.of(violation.arguments())));
            return;
        }
        Answer.Gap gap = answer.value() == null ? null : answer.gap(item, false);
        changes.add(new FormTrial.Change(question.place(), item.code(), row.answer().cell(), question.revision(),
            filled.mark().write(item, question.revision(), answer), question.answer(), answer,
            cells.told(item, item.type(), question.answer()), cells.told(item, item.type(), answer), gap));
    }

    private String value(FormQuestion question, FilledForm.Place place) {
        Reading<String> read = cells.read(question.item(), place.content());
        if (read.isFailed()) {
            problem(question.place(), place, read.problem());
        }
        return read.value();
    }

    private String words(FormQuestion question, FilledForm.Place place) {
        if (place.content().formula()) {
            problem(question.place(), place, "answerform.problem.formula");
            return null;
        }
        String text = AnswerCells.lines(place.content().text());
        if (text.length() > Answer.MAX_TEXT) {
            problems.add(new FormTrial.Problem(question.place(), place.cell(), text.substring(0, 40) + "…", false,
                "inspections.error.textLong", List.of(Answer.MAX_TEXT)));
        }
        return text;
    }

    private void problem(int place, FilledForm.Place at, String key) {
        problems.add(new FormTrial.Problem(place, at.cell(), at.content().text(), false, key, List.of()));
    }
}
