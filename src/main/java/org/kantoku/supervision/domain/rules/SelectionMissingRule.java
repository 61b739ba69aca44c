package org.kantoku.supervision.domain.rules;

import java.time.LocalDate;
import java.util.List;

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
 * L02 SELECTION_MISSING: a contract that entrusts personal data is signed only with a contractor whose selection assessment
 * is not older than 12 months (法25, 通則編3-4-4). Lapsed from the day of the signature; contracts taken over get 180 days
 * from go-live. An assessment made afterwards ends it too.
 */
public final class SelectionMissingRule implements DutyRule {

    @Override
    public RuleId id() {
        return RuleId.L02;
    }

    @Override
    public List<Requirement> requirementsOn(SupervisedContract c, LocalDate day) {
        if (!concerns(c, day) || hasValidAssessment(c, day)) {
            return List.of();
        }
        boolean legacy = c.facts().contract().legacy();
        LocalDate due = legacy ? c.policy().days(c.policy().goLiveOn(), Setting.LEGACY_SELECTION_DAYS) : Requirement.AT_ONCE;
        Reason reason = Reason.of(legacy ? "L02.legacy" : "L02.missing", c.facts().contract().signedOn());
        return List.of(Requirement.of(id(), Subject.contract(c.facts()), due, SeverityScale.growing(Severity.HIGH), reason));
    }

    @Override
    public boolean fulfilled(SupervisedContract c, Requirement ended, LocalDate day) {
        return concerns(c, day);
    }

    private static boolean concerns(SupervisedContract c, LocalDate day) {
        boolean signed = c.stateOn(day).filter(state -> state == ContractState.SIGNED).isPresent();
        return c.isSignedOn(day) && c.personalDataOn(day).isYes() && (signed || c.isSupervisedOn(day));
    }

    private static boolean hasValidAssessment(SupervisedContract c, LocalDate day) {
        LocalDate signed = c.facts().contract().signedOn();
        LocalDate oldest = signed.minusMonths(c.policy().value(Setting.SELECTION_VALID_MONTHS, signed));
        return c.facts().selections().stream().anyMatch(a -> a.isValidOn(day) && !a.decidedOn().isBefore(oldest));
    }
}
