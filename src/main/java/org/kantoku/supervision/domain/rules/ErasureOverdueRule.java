package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kantoku.contracts.domain.exit.ReturnErasureState;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Setting;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.Dated;
import org.kantoku.supervision.domain.facts.ErasureFacts;

/**
 * L14 ERASURE_OVERDUE: after the end of a contract the data are returned or erased within the days of its clause (DH-14, 30
 * without), and that is proven, the sub-entrustees' part included; ordered or not, the days count from the end. What was
 * allowed to stay for a time is due when that is over.
 */
public final class ErasureOverdueRule implements DutyRule {

    @Override
    public RuleId id() {
        return RuleId.L14;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        boolean ordered = c.facts().entrustment().erasures().stream().anyMatch(o -> o.atEnd() && o.stateOn(day).isPresent());
        Stream<Requirement> unordered = ordered || !c.isHeldOn(day) ? Stream.empty() : c.endedOn(day).map(end -> asked(c, atEnd(c),
            end.plusDays(c.facts().entrustment().returnErasureDays()), Reason.of("L14.unordered", end), day)).stream();
        return Stream.concat(unordered, c.facts().entrustment().erasures().stream().flatMap(o -> open(c, o, day).stream())).toList();
    }

    private Optional<Requirement> open(SupervisedContract c, ErasureFacts order, LocalDate day) {
        if (order.stateOn(day).filter(state -> state != ReturnErasureState.COMPLETED).isEmpty()) {
            return Optional.empty();
        }
        Subject subject = order.atEnd() ? atEnd(c) : new Subject(Subject.Type.RETURN_ERASURE, order.id(), order.id().toString());
        Dated<LocalDate> residual = order.residual().entryOn(day).orElse(null);
        if (residual != null) {
            return Optional.of(asked(c, subject, residual.value(), Reason.of("L14.residual", residual.on(), residual.value()), day).cycle(residual.on()));
        }
        LocalDate due = order.dueDates().on(day).orElseGet(() -> order.dueDates().entries().get(0).value());
        return Optional.of(asked(c, subject, due, Reason.of("L14.ordered", order.states().entries().get(0).on()), day));
    }

    private Requirement asked(SupervisedContract c, Subject subject, LocalDate due, Reason reason, LocalDate day) {
        int growth = c.policy().value(Setting.ERASURE_GROWTH_DAYS, day);
        return Requirement.of(id(), subject, due, SeverityScale.growing(Severity.HIGH, growth), reason);
    }

    /** One subject whether the order was given or not, so that giving it late does not begin the days anew. */
    private static Subject atEnd(SupervisedContract c) {
        return new Subject(Subject.Type.RETURN_ERASURE, c.facts().contractId(), "");
    }

    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return true;
    }
}
