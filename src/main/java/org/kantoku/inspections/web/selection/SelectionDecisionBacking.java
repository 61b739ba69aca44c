package org.kantoku.inspections.web.selection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.inspections.application.AnswerLine;
import org.kantoku.inspections.application.selection.SelectionSheetService;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.Verdict;
import org.kantoku.inspections.domain.selection.SelectionDecision;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.web.TextBean;
import org.omnifaces.cdi.ViewScoped;

/** The decision on a sheet: the result, not better than the answers come to, and the conditions with their deadlines. */
@Named
@ViewScoped
public class SelectionDecisionBacking implements Serializable {

    private static final int USUAL_DAYS = 90;

    /** A line of the conditions. */
    public static class Line implements Serializable {
        private String content = "";
        private LocalDate dueOn;

        public String getContent() {
            return content;
        }

        public void setContent(String content) {
            this.content = content;
        }

        public LocalDate getDueOn() {
            return dueOn;
        }

        public void setDueOn(LocalDate dueOn) {
            this.dueOn = dueOn;
        }
    }

    @Inject
    private SelectionBacking page;

    @Inject
    private SelectionSheetService service;

    @Inject
    private BusinessClock clock;

    @Inject
    private TextBean texts;

    private SelectionResult result;
    private String note;
    private List<Line> lines;

    /** Results that may be chosen: the sheet's own and worse ones. */
    public List<SelectionResult> getChoices() {
        Verdict own = page.getSheet().verdict();
        return own == Verdict.NOT_SCORED ? List.of()
            : Arrays.stream(SelectionResult.values()).filter(r -> r.ordinal() >= SelectionResult.valueOf(own.name()).ordinal()).toList();
    }

    /** Conditions, begun with what failed and the days its grade gives. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = new ArrayList<>();
            page.getFailed().stream().filter(line -> line.result().grade() != FindingGrade.OBS).forEach(this::propose);
            addLine();
        }
        return lines;
    }

    private void propose(AnswerLine failed) {
        Line line = new Line();
        line.setContent(texts.text("selection.condition.proposed", failed.item().code(),
            failed.answer().comment() == null ? failed.item().questionJa() : failed.answer().comment()));
        line.setDueOn(clock.today().plusDays(failed.result().grade().completionDays().orElse(USUAL_DAYS)));
        lines.add(line);
    }

    public void addLine() {
        lines.add(new Line());
    }

    public String decide() {
        List<SelectionDecision.Condition> conditions = getResult() != SelectionResult.CONDITIONAL ? List.of()
            : lines.stream().filter(line -> line.getContent() != null && !line.getContent().isBlank())
                .map(line -> new SelectionDecision.Condition(line.getContent(), line.getDueOn())).toList();
        UUID id = page.getId();
        return page.after("selection.msg.decided", () -> service.decide(id, page.getView().version(), new SelectionDecision(result, conditions, note)));
    }

    public SelectionResult getResult() {
        if (result == null && !getChoices().isEmpty()) {
            result = getChoices().get(0);
        }
        return result;
    }

    public void setResult(SelectionResult result) {
        this.result = result;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
