package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.ForeignBasis;
import org.kantoku.supervision.domain.DutyRule;
import org.kantoku.supervision.domain.Reason;
import org.kantoku.supervision.domain.Requirement;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Setting;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;
import org.kantoku.supervision.domain.facts.ForeignFacts;

/**
 * L20 FOREIGN_CHECK_STALE: data that leave the country do so on a legal basis (法28), lapsed at once without; where that is
 * the recipient's equivalent measures, they are checked every 12 months (規則18).
 */
public final class ForeignCheckStaleRule implements DutyRule {

    private static final String BASIS = "basis";
    private static final String CHECK = "check";

    @Override
    public RuleId id() {
        return RuleId.L20;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        if (!c.isSupervisedOn(day) || !c.isFactOn(Fact.CROSS_BORDER, day)) {
            return List.of();
        }
        List<ForeignFacts> known = c.facts().entrustment().foreign().stream().filter(f -> !f.startOn().isAfter(day)).toList();
        if (known.isEmpty()) {
            return List.of(without(Subject.contract(c.facts()), Reason.of("L20.none")));
        }
        return known.stream().filter(f -> f.isRunningOn(day)).flatMap(f -> owed(c, f, day)).toList();
    }

    private Stream<Requirement> owed(SupervisedContract c, ForeignFacts f, LocalDate day) {
        Subject subject = new Subject(Subject.Type.FOREIGN_HANDLING, f.id(), f.id().toString());
        ForeignBasis basis = f.bases().on(day).orElse(null);
        if (basis == null) {
            return Stream.of(without(subject, Reason.of("L20.basis", f.label(), f.startOn())));
        }
        LocalDate last = f.lastCheck(day);
        return basis != ForeignBasis.EQUIVALENT ? Stream.empty() : Stream.of(Requirement.of(id(), subject,
            c.policy().months(last, Setting.FOREIGN_CHECK_MONTHS), SeverityScale.growing(Severity.HIGH), Reason.of("L20.check", f.label(), last))
            .branch(CHECK).cycle(last));
    }

    private Requirement without(Subject subject, Reason reason) {
        return Requirement.of(id(), subject, Requirement.AT_ONCE, SeverityScale.growing(Severity.HIGH), reason).branch(BASIS);
    }

    /** A basis found, or the handling stopped. A check is followed by the next round. */
    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return ended.branch().equals(BASIS) && c.isSupervisedOn(day) || c.facts().entrustment().foreign().stream()
            .anyMatch(f -> f.id().equals(ended.subject().id()) && f.stoppedOn() != null && !f.stoppedOn().isAfter(day));
    }
}
