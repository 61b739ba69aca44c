package org.kantoku.supervision.domain;

import java.time.LocalDate;

import org.kantoku.contracts.domain.RiskTier;

/**
 * One line of the ledger: a requirement over the longest span of days on which it stood with one due date (model.md §6).
 *
 * @param openedOn first day of the span
 * @param dueOn    last day still in time, never before the eve of {@code openedOn}
 * @param metOn    first day on which it no longer stood, or {@code null} while it stands
 * @param metBy    what ended it, or {@code null} while it stands
 */
public record Duty(RuleId rule, String branch, Subject subject, LocalDate openedOn, LocalDate dueOn, LocalDate metOn, MetBy metBy,
                   SeverityScale severity, Reason reason) {

    /** What ended a duty. Only the first is a duty done. */
    public enum MetBy {
        FULFILLED, RESCHEDULED, WAIVED, DROPPED
    }

    /** Over on that day: due before it and not met by it. The due day itself and the day it is met are in time. */
    public boolean isOverdueOn(LocalDate asOf) {
        return dueOn.isBefore(asOf) && (metOn == null || metOn.isAfter(asOf));
    }

    /** Standing on that day, overdue or not. */
    public boolean standsOn(LocalDate asOf) {
        return !openedOn.isAfter(asOf) && (metOn == null || metOn.isAfter(asOf));
    }

    public Severity severityOn(LocalDate asOf, RiskTier tier) {
        return severity.on(tier, asOf.toEpochDay() - dueOn.toEpochDay());
    }

    /** Identity in the ledger: working it out again finds the same line. */
    public String key() {
        return rule + "/" + branch + "/" + subject.key() + "/" + openedOn;
    }
}
