package org.kantoku.supervision.domain.reports;

import java.time.LocalDate;
import java.time.Month;

import org.kantoku.shared.FiscalYear;

/**
 * Days a report is about.
 *
 * @param from first day
 * @param to   last day, inclusive
 */
public record ReportPeriod(LocalDate from, LocalDate to) {

    /** A fiscal year or a part of it. */
    public enum Part {
        YEAR(0, 12), H1(0, 6), H2(6, 6), Q1(0, 3), Q2(3, 3), Q3(6, 3), Q4(9, 3);

        private final int start;
        private final int months;

        Part(int start, int months) {
            this.start = start;
            this.months = months;
        }
    }

    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    public static ReportPeriod of(FiscalYear year, Part part) {
        LocalDate from = year.on(Month.APRIL, 1).plusMonths(part.start);
        return new ReportPeriod(from, from.plusMonths(part.months).minusDays(1));
    }

    public static ReportPeriod of(FiscalYear year) {
        return of(year, Part.YEAR);
    }

    /** The part of the same length that ended the day before this one began. */
    public static ReportPeriod before(FiscalYear year, Part part) {
        LocalDate from = of(year, part).from();
        return new ReportPeriod(from.minusMonths(part.months), from.minusDays(1));
    }

    /** The day up to which the period is judged: its last, or today while it has not come. */
    public LocalDate judgedOn(LocalDate today) {
        return to.isAfter(today) ? today : to;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether a span has a day of the period; one without days, that ended as it began, counts on its first day. */
    public boolean meets(LocalDate first, LocalDate end) {
        return !first.isAfter(to) && (end == null || end.isAfter(from) || end.equals(first) && contains(first));
    }
}
