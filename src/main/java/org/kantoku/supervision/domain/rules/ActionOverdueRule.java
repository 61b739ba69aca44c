package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
 * L10 ACTION_OVERDUE: a finding is corrected, and the completion reported, within 14, 30 or 90 days of its grade, plus
 * extensions and the days the clock stood still. A verification that fails opens it again with the old deadline; a risk
 * accepted for a time does so when the time is over.
 */
public final class ActionOverdueRule implements DutyRule {

    private static final Set<FindingState> DONE = EnumSet.of(FindingState.COMPLETED_REPORTED, FindingState.VERIFIED,
        FindingState.EFFECTIVENESS_CHECK, FindingState.CLOSED);

    @Override
    public RuleId id() {
        return RuleId.L10;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        return c.facts().findings().stream().map(f -> owed(f, day)).flatMap(Optional::stream).toList();
    }

    private Optional<Requirement> owed(FindingFacts f, LocalDate day) {
        FindingState state = f.stateOn(day).orElse(FindingState.RAISED);
        if (state == FindingState.RAISED || DONE.contains(state) || f.isAcceptedOn(day)) {
            return Optional.empty();
        }
        FindingGrade grade = f.grades().on(day, FindingGrade.OBS);
        return new FindingDeadlines(f, day).actionDueOn().map(due -> Requirement.of(id(),
            new Subject(Subject.Type.FINDING, f.id(), f.number()), due, FindingGrades.lateCorrection(grade),
            Reason.of("L10.open", f.number(), grade, f.classifiedOn(day).orElseThrow())));
    }

    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return c.facts().findings().stream().filter(f -> f.id().equals(ended.subject().id()))
            .anyMatch(f -> f.stateOn(day).filter(DONE::contains).isPresent());
    }
}
