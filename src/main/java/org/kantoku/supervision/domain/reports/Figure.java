package org.kantoku.supervision.domain.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A measure as it was counted.
 *
 * @param part  what counts; for a mean the sum, in days
 * @param whole of what, or the number of cases of a mean
 * @param unit  how it is read
 */
public record Figure(long part, long whole, Unit unit) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How a figure is read. */
    public enum Unit {
        PERCENT, DAYS
    }

    /** A share in percent. */
    public static Figure share(long part, long whole) {
        return new Figure(part, whole, Unit.PERCENT);
    }

    /** A mean in days. */
    public static Figure mean(long days, long cases) {
        return new Figure(days, cases, Unit.DAYS);
    }

    /** With one decimal, half up; {@code null} when there is nothing to divide by. */
    public BigDecimal value() {
        if (whole == 0) {
            return null;
        }
        BigDecimal counted = BigDecimal.valueOf(part);
        return (unit == Unit.PERCENT ? counted.multiply(HUNDRED) : counted).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /** 93.0, or a dash when there is nothing to divide by. */
    public String shown() {
        BigDecimal value = value();
        return value == null ? "–" : value.toPlainString();
    }

    /** +1.2, −0.4 or ±0.0 against an earlier one, or a dash when one of them has no value. */
    public String against(Figure before) {
        if (value() == null || before.value() == null) {
            return "–";
        }
        BigDecimal change = value().subtract(before.value());
        return (change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "±") + change.abs().toPlainString();
    }
}
