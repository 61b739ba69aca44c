package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;

import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.SupervisedContract;

/**
 * L18 INCIDENT_CLOCK_MISSED: (a) the contractor's written notice, (b) our decision whether it is reportable, (c) the
 * preliminary and (d) the final report (規則8), (e) the notice to the member co-ops, (f) the contractor's first call are each
 * made in time (model.md §4.6). What is done late ends it; that it was late stays on record.
 */
public final class IncidentClockMissedRule implements DutyRule {

    @Override
    public RuleId id() {
        return RuleId.L18;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        return IncidentClocks.owed(c.facts().entrustment().incidents(), day).toList();
    }

    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return IncidentClocks.isDone(c.facts().entrustment().incidents(), ended, day);
    }
}
