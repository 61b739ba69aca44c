package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;

import org.kantoku.inspections.domain.DueInspection;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Setting;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;

/**
 * L05 NEVER_INSPECTED: work of tier S, A or B is inspected for the first time within 90, 180 or 365 days of the first
 * hand-over of data (model.md §5.2, §5.3). Contracts taken over without a record have at least 90 days from go-live.
 */
public final class NeverInspectedRule implements DutyRule {

    @Override
    public RuleId id() {
        return RuleId.L05;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        InspectionClock clock = InspectionClock.of(c, day);
        if (!clock.runs() || clock.lastCounted().isPresent() || clock.anchor().isEmpty()) {
            return List.of();
        }
        LocalDate anchor = clock.anchor().get();
        return clock.dueOn(DueInspection.Kind.FIRST).map(due -> Requirement.of(id(), Subject.contract(c.facts()), withGrace(c, due),
            SeverityScale.growing(Severity.HIGH), Reason.of("L05.never", anchor))).stream().toList();
    }

    private static LocalDate withGrace(SupervisedContract c, LocalDate due) {
        LocalDate grace = c.policy().days(c.policy().goLiveOn(), Setting.LEGACY_INSPECTION_DAYS);
        return c.facts().contract().legacy() && grace.isAfter(due) ? grace : due;
    }

    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return InspectionClock.of(c, day).lastCounted().isPresent();
    }
}
