package org.kantoku.correctiveactions.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kantoku.correctiveactions.application.FindingDates;
import org.kantoku.correctiveactions.application.FindingDetail;
import org.kantoku.correctiveactions.application.TransitionView;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;

/** The six steps over a finding: which are done, which is the current one, and by when. */
public final class FindingSteps {

    /**
     * One step.
     *
     * @param key   text of its name
     * @param mark  done, current or todo
     * @param kind  text that introduces the date: none, a deadline, or a plan
     */
    public record Step(int number, String key, String mark, String kind, LocalDate date) implements Serializable {
    }

    private final FindingDetail finding;
    private final List<Step> steps = new ArrayList<>();
    private boolean reached = true;

    private FindingSteps(FindingDetail finding) {
        this.finding = finding;
    }

    static List<Step> of(FindingDetail finding) {
        FindingSteps steps = new FindingSteps(finding);
        FindingDates dates = finding.dates();
        int level = level(finding.state());
        steps.add("classified", level >= 1, steps.on(FindingState.CLASSIFIED), dates.raisedOn().plusDays(14));
        if (finding.grade() != FindingGrade.OBS) {
            steps.add("planSubmitted", level >= 2, steps.on(FindingState.PLAN_SUBMITTED), dates.planDueOn());
            steps.add("planApproved", level >= 3, steps.on(FindingState.PLAN_APPROVED), null);
            steps.add("reported", level >= 4, dates.reportedOn(), dates.correctionDueOn());
            steps.add("verified", level >= 5, dates.verifiedOn(), dates.verificationDueOn());
        }
        steps.add("effect", level >= 6, dates.closedOn(), dates.effectivenessDueOn());
        return steps.steps;
    }

    /** How many of the six steps lie behind a state; a returned plan is no submitted one. */
    private static int level(FindingState state) {
        return switch (state) {
            case RAISED -> 0;
            case CLASSIFIED, DISPUTED, PLAN_REQUESTED, PLAN_RETURNED, RISK_ACCEPTED -> 1;
            case PLAN_SUBMITTED -> 2;
            case PLAN_APPROVED, IMPLEMENTING -> 3;
            case COMPLETED_REPORTED -> 4;
            case VERIFIED, EFFECTIVENESS_CHECK -> 5;
            case CLOSED -> 6;
        };
    }

    private LocalDate on(FindingState state) {
        return finding.last(state).map(TransitionView::on).orElse(null);
    }

    private void add(String key, boolean done, LocalDate doneOn, LocalDate dueOn) {
        String mark = done ? "done" : reached ? "current" : "todo";
        reached = done;
        String kind = done || dueOn == null ? "none" : mark.equals("current") ? "due" : "planned";
        steps.add(new Step(steps.size() + 1, key, mark, kind, done ? doneOn : dueOn));
    }
}
