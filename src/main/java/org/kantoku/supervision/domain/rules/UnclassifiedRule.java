package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.kantoku.contracts.domain.ContractState;
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
 * L01 UNCLASSIFIED: whether personal data are entrusted, and which clauses that demands, has to be decided within 14 days
 * of registration, at the latest on the day the first data are handed over.
 */
public final class UnclassifiedRule implements DutyRule {

    private static final Set<ContractState> OVER = EnumSet.of(ContractState.CANCELLED, ContractState.ENDED,
        ContractState.TERMINATED, ContractState.CLOSED);

    @Override
    public RuleId id() {
        return RuleId.L01;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        boolean unknown = c.personalDataOn(day).isUnknown();
        if (!concerns(c, day) || !unknown && c.facts().clauses().stream().noneMatch(k -> k.isUndeterminedOn(day))) {
            return List.of();
        }
        LocalDate registered = c.facts().contract().registeredOn();
        LocalDate decision = c.policy().days(registered, Setting.CLASSIFICATION_DAYS);
        LocalDate due = c.handoverStartedOn(day).filter(decision::isAfter).orElse(decision);
        Reason reason = due.equals(decision) ? Reason.of(unknown ? "L01.unknown" : "L01.clauses", registered)
            : Reason.of("L01.handover", due);
        return List.of(Requirement.of(id(), Subject.contract(c.facts()), due, SeverityScale.growing(Severity.HIGH), reason));
    }

    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return concerns(c, day);
    }

    private static boolean concerns(SupervisedContract c, LocalDate day) {
        boolean open = c.isRegisteredOn(day) && c.stateOn(day).filter(state -> !OVER.contains(state)).isPresent();
        return open || c.isHeldOn(day);
    }
}
