package org.kantoku.supervision.domain;

import org.kantoku.contracts.domain.RiskTier;

/**
 * The severity of a duty as a function of the day: never stored, because the tier and the days overdue change with time
 * (model.md §6, 重大度の上昇).
 *
 * @param highTier  severity while the contract is in tier S or A
 * @param otherTier severity in any other tier
 * @param growsAfterDays one step heavier when overdue for more than these days, or {@code null} for never
 */
public record SeverityScale(Severity highTier, Severity otherTier, Integer growsAfterDays) {

    /** Days after which most lapses weigh one step more. */
    public static final int GROWTH_DAYS = 90;

    /** The same in every tier, growing after 90 days. */
    public static SeverityScale growing(Severity severity) {
        return new SeverityScale(severity, severity, GROWTH_DAYS);
    }

    /** By tier, growing after 90 days. */
    public static SeverityScale byTier(Severity highTier, Severity otherTier) {
        return new SeverityScale(highTier, otherTier, GROWTH_DAYS);
    }

    /** The same in every tier, however long it lasts: register hygiene, and certificates nobody relies upon. */
    public static SeverityScale constant(Severity severity) {
        return new SeverityScale(severity, severity, null);
    }

    /** The same in every tier, growing after so many days. */
    public static SeverityScale growing(Severity severity, int days) {
        return new SeverityScale(severity, severity, days);
    }

    /** CRITICAL from the first day. */
    public static SeverityScale critical() {
        return constant(Severity.CRITICAL);
    }

    public Severity on(RiskTier tier, long daysOver) {
        Severity severity = tier.isHigh() ? highTier : otherTier;
        return growsAfterDays != null && daysOver > growsAfterDays ? severity.heavier() : severity;
    }
}
