package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kantoku.contracts.domain.transfers.ReportingPeriod;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;

/**
 * L19 HANDLING_REPORT_OVERDUE: for every period of its tier that ends under supervision the contractor reports within 20
 * days how it handled the data (DH-10, model.md §5.3). The tier of the last day decides which periods there are.
 */
public final class HandlingReportOverdueRule implements DutyRule {

    @Override
    public RuleId id() {
        return RuleId.L19;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        return c.isSupervisedOn(day) ? known(c, day).takeWhile(end -> !end.isAfter(day)).filter(end -> !isReceived(c, end, day) && c.isSupervisedOn(end))
            .flatMap(end -> ReportingPeriod.ending(c.tierOn(end), end).stream()).map(period -> owed(c, period)).toList() : List.of();
    }

    private Requirement owed(SupervisedContract c, ReportingPeriod period) {
        return Requirement.of(id(), new Subject(Subject.Type.PERIOD, c.facts().contractId(), period.end().toString()), period.dueOn(),
            SeverityScale.growing(Severity.MEDIUM), Reason.of("L19.owed", period.start(), period.end()));
    }

    /** The same days up to the end of the year, worked out once. */
    private static Stream<LocalDate> known(SupervisedContract c, LocalDate day) {
        return c.<List<LocalDate>>once(List.of(HandlingReportOverdueRule.class, day.getYear()),
            () -> quarterEnds(c, LocalDate.of(day.getYear(), Month.DECEMBER, 31)).toList()).stream();
    }

    /** Days on which a period may end, since the register is kept here and the contract is in it. */
    private static Stream<LocalDate> quarterEnds(SupervisedContract c, LocalDate upTo) {
        LocalDate registered = c.facts().contract().registeredOn();
        LocalDate from = registered.isAfter(c.policy().goLiveOn()) ? registered : c.policy().goLiveOn();
        LocalDate first = ReportingPeriod.lastQuarterEnd(from.minusDays(1));
        return Stream.iterate(next(first), end -> !end.isAfter(upTo), HandlingReportOverdueRule::next);
    }

    private static LocalDate next(LocalDate quarterEnd) {
        return quarterEnd.plusDays(1).plusMonths(3).minusDays(1);
    }

    private static boolean isReceived(SupervisedContract c, LocalDate end, LocalDate day) {
        LocalDate first = c.<Map<LocalDate, LocalDate>>once(HandlingReportOverdueRule.class, () -> received(c)).get(end);
        return first != null && !first.isAfter(day);
    }

    /** The day the first report about each period came in, by the period's last day. */
    private static Map<LocalDate, LocalDate> received(SupervisedContract c) {
        return c.facts().entrustment().reports().stream().collect(Collectors.toMap(r -> r.periodEnd(), r -> r.receivedOn(),
            (a, b) -> a.isBefore(b) ? a : b));
    }

    @Override
    public Stream<LocalDate> turningPoints(SupervisedContract c, LocalDate horizon) {
        return quarterEnds(c, horizon);
    }

    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return isReceived(c, LocalDate.parse(ended.subject().key()), day);
    }
}
