package org.kantoku.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Counts business days: neither Saturday, Sunday, public holiday nor the turn of the year (29 December to 3 January),
 * on which public offices are closed too.
 *
 * @param holidays the public holidays to leave out
 */
public record BusinessDays(Holidays holidays) {

    private static final MonthDay YEAR_END = MonthDay.of(12, 29);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 3);

    /** Counts with the table of holidays in force. */
    public static BusinessDays japan() {
        return new BusinessDays(Holidays.inForce());
    }

    public boolean isBusinessDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !isTurnOfYear(date) && !holidays.contains(date);
    }

    /** The n-th business day after a date; the date itself is day 0. */
    public LocalDate plus(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isBusinessDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The date itself if offices are open, else the next day on which they are. */
    public LocalDate sameOrNext(LocalDate date) {
        LocalDate day = date;
        while (!isBusinessDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isTurnOfYear(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        return !day.isBefore(YEAR_END) || !day.isAfter(NEW_YEAR);
    }
}
