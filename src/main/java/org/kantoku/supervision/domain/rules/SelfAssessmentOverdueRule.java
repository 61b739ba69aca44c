package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Setting;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.SelfAssessmentFacts;

/**
 * L07 SELF_ASSESSMENT_OVERDUE: the contractor submits the self-assessment by the day asked for; a returned one has at
 * least 14 days, and a longer term counts from the day it was granted.
 */
public final class SelfAssessmentOverdueRule implements DutyRule {

    private static final Set<SelfAssessmentState> WAITING = EnumSet.of(SelfAssessmentState.REQUESTED,
        SelfAssessmentState.DRAFTING, SelfAssessmentState.RETURNED);

    @Override
    public RuleId id() {
        return RuleId.L07;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        return c.facts().selfAssessments().stream().filter(s -> s.states().on(day).filter(WAITING::contains).isPresent())
            .map(s -> awaited(c, s, day)).toList();
    }

    private Requirement awaited(SupervisedContract c, SelfAssessmentFacts request, LocalDate day) {
        Subject subject = new Subject(Subject.Type.SELF_ASSESSMENT, request.id(), "SA-" + request.fiscalYear().year());
        SeverityScale severity = SeverityScale.byTier(Severity.HIGH, Severity.MEDIUM);
        LocalDate due = request.dueOn(day);
        return request.states().lastTaken(SelfAssessmentState.RETURNED, day).map(returned -> {
            LocalDate again = c.policy().days(returned, Setting.RETURNED_SELF_ASSESSMENT_DAYS);
            return Requirement.of(id(), subject, again.isAfter(due) ? again : due, severity,
                Reason.of("L07.returned", request.fiscalYear().year(), returned)).cycle(returned);
        }).orElseGet(() -> Requirement.of(id(), subject, due, severity, request.extendedOn(day)
            .map(granted -> Reason.of("L07.extended", request.fiscalYear().year(), granted))
            .orElseGet(() -> Reason.of("L07.requested", request.fiscalYear().year(), request.requestedOn()))));
    }

    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return c.facts().selfAssessments().stream().filter(s -> s.id().equals(ended.subject().id()))
            .anyMatch(s -> s.states().on(day).filter(state -> state != SelfAssessmentState.CANCELLED).isPresent());
    }
}
