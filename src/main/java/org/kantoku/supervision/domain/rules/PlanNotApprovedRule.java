package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.kantoku.shared.FiscalYear;
import org.kantoku.supervision.domain.FederationRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisionPolicy;
import org.kantoku.supervision.domain.facts.FederationFacts;

/** G03 PLAN_NOT_APPROVED, hygiene: the inspection plan of the fiscal year is approved by 30 April (model.md §5.3). */
public final class PlanNotApprovedRule implements FederationRule {

    @Override
    public RuleId id() {
        return RuleId.G03;
    }

    @Override
    public List<Requirement> requirementsOn(FederationFacts facts, SupervisionPolicy policy, LocalDate day) {
        FiscalYear year = FiscalYear.of(day);
        LocalDate due = PlanIncompleteRule.dueOn(year);
        if (due.isBefore(policy.goLiveOn()) || isApproved(facts, year, day)) {
            return List.of();
        }
        return List.of(Requirement.of(id(), new Subject(Subject.Type.PLAN, null, String.valueOf(year.year())), due,
            SeverityScale.constant(Severity.MEDIUM), Reason.of("G03.approval", year.year())).branch("approval"));
    }

    private static boolean isApproved(FederationFacts facts, FiscalYear year, LocalDate day) {
        LocalDate approved = facts.plans().get(year);
        return approved != null && !approved.isAfter(day);
    }

    @Override
    public Stream<LocalDate> turningPoints(SupervisionPolicy policy, LocalDate horizon) {
        return Stream.iterate(FiscalYear.of(policy.goLiveOn()), FiscalYear::next).map(FiscalYear::start).takeWhile(day -> !day.isAfter(horizon));
    }

    @Override
    public boolean fulfilled(FederationFacts facts, Requirement ended, LocalDate day) {
        return isApproved(facts, new FiscalYear(Integer.parseInt(ended.subject().key())), day);
    }
}
