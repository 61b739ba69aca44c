package org.kantoku.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The federation's year, April to March: fiscal year 2026 is 2026-04-01 to 2027-03-31.
 *
 * @param year calendar year in which it begins
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    /** The fiscal year a date lies in. */
    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(date.getMonthValue() >= Month.APRIL.getValue() ? date.getYear() : date.getYear() - 1);
    }

    public LocalDate start() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    /** Last day, 31 March. */
    public LocalDate end() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start()) && !date.isAfter(end());
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    public FiscalYear previous() {
        return new FiscalYear(year - 1);
    }

    /** The twelve months in order, April first. */
    public List<YearMonth> months() {
        YearMonth april = YearMonth.from(start());
        return IntStream.range(0, 12).mapToObj(april::plusMonths).toList();
    }

    /** The date of this fiscal year with that month and day. */
    public LocalDate on(Month month, int day) {
        return LocalDate.of(month.getValue() >= Month.APRIL.getValue() ? year : year + 1, month, day);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
