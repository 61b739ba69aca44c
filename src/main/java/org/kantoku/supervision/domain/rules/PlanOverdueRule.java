package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.FindingDeadlines;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.FindingFacts;

/**
 * L09 PLAN_OVERDUE: the contractor answers a finding with a corrective plan within 7, 14 or 30 days of its grade; a returned
 * plan has at least 7 days.
 */
public final class PlanOverdueRule implements DutyRule {

    @Override
    public RuleId id() {
        return RuleId.L09;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        return c.facts().findings().stream().map(f -> awaited(f, day)).flatMap(Optional::stream).toList();
    }

    private Optional<Requirement> awaited(FindingFacts f, LocalDate day) {
        FindingState state = f.stateOn(day).orElse(FindingState.CLOSED);
        if (state != FindingState.PLAN_REQUESTED && state != FindingState.PLAN_RETURNED) {
            return Optional.empty();
        }
        FindingGrade grade = f.grades().on(day, FindingGrade.OBS);
        String code = state == FindingState.PLAN_RETURNED ? "L09.returned" : "L09.requested";
        LocalDate since = f.states().sinceOn(day).orElseThrow();
        return new FindingDeadlines(f, day).planDueOn().map(due -> Requirement.of(id(),
            new Subject(Subject.Type.FINDING, f.id(), f.number()), due, FindingGrades.latePlan(grade),
            Reason.of(code, f.number(), grade, since)).cycle(since));
    }

    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return c.facts().findings().stream().filter(f -> f.id().equals(ended.subject().id()))
            .anyMatch(f -> f.stateOn(day).filter(s -> s != FindingState.RISK_ACCEPTED && s != FindingState.CLOSED).isPresent());
    }
}
