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
import org.kantoku.supervision.domain.SeverityScale;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.SupervisedContract;

/**
 * L13 EXPIRED_WITH_DATA: a contract whose term is over while its data are still held is either renewed by signature or
 * brought to an end with return and erasure. One that renews itself is not expired; its stale assessment is G01's matter.
 */
public final class ExpiredWithDataRule implements DutyRule {

    private static final Set<ContractState> RUNNING = EnumSet.of(ContractState.IN_FORCE, ContractState.RENEWAL_REVIEW,
        ContractState.SUSPENDED);

    @Override
    public RuleId id() {
        return RuleId.L13;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        if (c.stateOn(day).filter(RUNNING::contains).isEmpty() || !c.isHeldOn(day)) {
            return List.of();
        }
        return c.effectiveEnd(day).filter(end -> !c.renewsItselfAt(end, day)).map(end -> Requirement.of(id(),
            Subject.contract(c.facts()), end, SeverityScale.critical(), Reason.of("L13.expired", end)).cycle(end)).stream().toList();
    }

    /** Renewed, ended or erased: each of them is the decision that was owed. */
    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return true;
    }
}
