package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kantoku.inspections.domain.DueInspection;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;

/**
 * L06 INSPECTION_OVERDUE: after the first inspection the next one comes by the rhythm of the tier, and in tiers S and A an
 * interim one (document or remote) in between; both run at the same time (model.md §5.3).
 */
public final class InspectionOverdueRule implements DutyRule {

    /** Branch of the full inspection. */
    public static final String ONSITE = "ONSITE";
    /** Branch of the one in between. */
    public static final String INTERIM = "INTERIM";

    @Override
    public RuleId id() {
        return RuleId.L06;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        InspectionClock clock = InspectionClock.of(c, day);
        if (!clock.runs() || clock.lastCounted().isEmpty()) {
            return List.of();
        }
        LocalDate counted = clock.lastCounted().orElseThrow();
        LocalDate visited = clock.lastVisit().orElseThrow();
        return Stream.of(next(c, clock, DueInspection.Kind.PERIODIC, ONSITE, counted),
            next(c, clock, DueInspection.Kind.INTERIM, INTERIM, visited)).flatMap(Optional::stream).toList();
    }

    private Optional<Requirement> next(SupervisedContract c, InspectionClock clock, DueInspection.Kind kind, String branch,
                                       LocalDate last) {
        return clock.dueOn(kind).map(due -> Requirement.of(id(), Subject.contract(c.facts()), due,
            SeverityScale.byTier(Severity.HIGH, Severity.MEDIUM), Reason.of("L06." + branch, last)).branch(branch).cycle(last));
    }

    /** An inspection done is followed by the next round; without one the requirement fell away. */
    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return false;
    }
}
