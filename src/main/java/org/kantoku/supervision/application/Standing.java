package org.kantoku.supervision.application;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;

/**
 * The supervision side of a row in the lists of contractors and contracts, on one date.
 *
 * @param tier          {@code null} while not worked out
 * @param severity      worst severity of what has lapsed, or {@code null}
 * @param leadRule      the rule to name: the worst lapse, or what lapses next; {@code null} when there is neither
 * @param leadDueOn     due date of that
 * @param waivedUntil   last day of a waiver that holds, or {@code null}
 * @param inspectedOn   last day of the last confirmed inspection, or {@code null}
 * @param nextDueOn     day by which the next inspection is due, or {@code null}
 */
public record Standing(SupervisionState state, RiskTier tier, Severity severity, RuleId leadRule, LocalDate leadDueOn, int lapses,
                       LocalDate waivedUntil, LocalDate inspectedOn, String verdict, BigDecimal score, LocalDate nextDueOn,
                       LocalDate asOf) {

    /** Days past the lead's due date; negative while it is still ahead. */
    public long daysOver() {
        return leadDueOn == null ? 0 : asOf.toEpochDay() - leadDueOn.toEpochDay();
    }

    public long daysLeft() {
        return -daysOver();
    }

    public boolean isNextDuePast() {
        return nextDueOn != null && nextDueOn.isBefore(asOf);
    }

    /** Within 30 days. */
    public boolean isNextDueSoon() {
        return nextDueOn != null && !isNextDuePast() && nextDueOn.isBefore(asOf.plusDays(StandingSql.RISK_DAYS));
    }
}
