package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.kantoku.inspections.domain.DueInspection;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.shared.FiscalYear;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.InspectionFacts;

/**
 * G03 PLAN_NOT_APPROVED, hygiene: a contract whose inspection falls due by the end of the fiscal year, or did before, is in
 * that year's plan by 30 April. Whether the plan is approved is the federation's own matter: {@link PlanNotApprovedRule}.
 */
public final class PlanIncompleteRule implements DutyRule {

    static final String CONTRACT = "contract";

    private static final Set<InspectionState> OUT = EnumSet.of(InspectionState.CANCELLED, InspectionState.CONFIRMED, InspectionState.CLOSED);

    @Override
    public RuleId id() {
        return RuleId.G03;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        FiscalYear year = FiscalYear.of(day);
        LocalDate due = dueOn(year);
        if (due.isBefore(c.policy().goLiveOn()) || !isDueIn(c, year, day) || isPlanned(c, year, day)) {
            return List.of();
        }
        return List.of(Requirement.of(id(), new Subject(Subject.Type.CONTRACT, c.facts().contractId(), ""), due,
            SeverityScale.constant(Severity.MEDIUM), Reason.of("G03.contract", year.year())).branch(CONTRACT).cycle(year.year()));
    }

    static LocalDate dueOn(FiscalYear year) {
        return year.on(Month.APRIL, 30);
    }

    private static boolean isDueIn(SupervisedContract c, FiscalYear year, LocalDate day) {
        InspectionClock clock = InspectionClock.of(c, day);
        return clock.runs() && Stream.of(DueInspection.Kind.values()).flatMap(kind -> clock.dueOn(kind).stream())
            .anyMatch(due -> !due.isAfter(year.end()));
    }

    /** An inspection that still has to come, planned for that year or left over from before. */
    private static boolean isPlanned(SupervisedContract c, FiscalYear year, LocalDate day) {
        return c.facts().inspections().stream().filter(i -> i.plannedOn() != null && !i.plannedOn().isAfter(year.end()))
            .anyMatch((InspectionFacts i) -> i.states().on(day).filter(state -> !OUT.contains(state)).isPresent());
    }

    @Override
    public Stream<LocalDate> turningPoints(SupervisedContract c, LocalDate horizon) {
        return Stream.iterate(FiscalYear.of(c.policy().goLiveOn()), FiscalYear::next).map(FiscalYear::start).takeWhile(day -> !day.isAfter(horizon));
    }

    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return InspectionClock.of(c, day).runs();
    }
}
