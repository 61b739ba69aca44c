package org.kantoku.contracts.domain.transfers;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

import org.kantoku.contracts.domain.RiskTier;

/**
 * A period for which a contractor reports how it handled the data (model §5.2, §5.3): the fiscal year cut into quarters for tier S,
 * halves for A, whole for B and C, by the tier of its last day.
 *
 * @param start first day
 * @param end   last day
 */
public record ReportingPeriod(LocalDate start, LocalDate end) implements Serializable {

    /** Days after the end within which the report is in time (model §6.1 L19). */
    public static final int DUE_DAYS = 20;

    private static final int QUARTER = 3;

    /** The period of a tier that ends on a day; none when the tier has none ending then. */
    public static Optional<ReportingPeriod> ending(RiskTier tier, LocalDate end) {
        int months = months(tier);
        LocalDate after = end.plusDays(1);
        boolean ends = months > 0 && after.getDayOfMonth() == 1 && Math.floorMod(after.getMonthValue() - Month.APRIL.getValue(), months) == 0;
        return ends ? Optional.of(new ReportingPeriod(after.minusMonths(months), end)) : Optional.empty();
    }

    private static int months(RiskTier tier) {
        return switch (tier) {
            case S -> QUARTER;
            case A -> 2 * QUARTER;
            case B, C -> 4 * QUARTER;
            case N -> 0;
        };
    }

    /** The last day on or before a date that can end a period: the end of a quarter. */
    public static LocalDate lastQuarterEnd(LocalDate day) {
        LocalDate first = day.plusDays(1).withDayOfMonth(1);
        return first.minusMonths(Math.floorMod(first.getMonthValue() - 1, QUARTER)).minusDays(1);
    }

    /** Last day in time. */
    public LocalDate dueOn() {
        return end.plusDays(DUE_DAYS);
    }
}
