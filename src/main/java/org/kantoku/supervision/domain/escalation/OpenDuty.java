package org.kantoku.supervision.domain.escalation;

import java.time.LocalDate;

import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.Origin;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;

/**
 * A duty that stands on a day, late or nearly so.
 *
 * @param openedOn first day on which it stood with this due date
 * @param severity what it weighs on the day
 */
public record OpenDuty(LapseKey key, LocalDate openedOn, Severity severity) {

    /** Days since the last day in time: positive when lapsed. */
    long daysOver(LocalDate day) {
        return day.toEpochDay() - key.dueOn().toEpochDay();
    }

    /** Overdue on that day. */
    public boolean isLapsedOn(LocalDate day) {
        return daysOver(day) > 0;
    }

    /** Cannot wait for the next business day: lapsed and critical, or the clock of an incident. What is told ahead can. */
    public boolean isUrgentOn(LocalDate day) {
        return severity == Severity.CRITICAL && isLapsedOn(day) || key.ruleId().filter(RuleId.L18::equals).isPresent();
    }

    /** Whether it may climb beyond those told first: hygiene of the register and what weighs little do not. */
    boolean climbs() {
        return severity.makesContractLapsed() && key.ruleId().filter(RuleId::isHygiene).isEmpty();
    }

    /** Whose omission it is; a renewal is ours. */
    public Origin origin() {
        return key.ruleId().map(rule -> rule.origin(key.branch())).orElse(Origin.OWN);
    }
}
