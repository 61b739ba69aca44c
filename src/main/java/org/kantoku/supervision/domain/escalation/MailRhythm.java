package org.kantoku.supervision.domain.escalation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.BusinessDays;

/** How often a person wants mails about notices. What is urgent never waits. */
public enum MailRhythm {
    /** As soon as offices are open. */
    AT_ONCE,
    /** One mail a business day, at nine. */
    DAILY,
    /** One mail a week, on Monday at nine, or on the next business day. */
    WEEKLY;

    private static final LocalTime NINE = LocalTime.of(9, 0);

    /**
     * When a mail of a notice may leave (model.md §6.2): never on a day on which offices are closed, never before nine, Tokyo time;
     * what is urgent at once.
     */
    public Instant mailAt(Instant now, boolean urgent, BusinessDays days) {
        ZonedDateTime here = now.atZone(BusinessClock.ZONE);
        LocalDate today = here.toLocalDate();
        boolean early = here.toLocalTime().isBefore(NINE);
        boolean open = days.isBusinessDay(today) && !early;
        if (urgent || open && this == AT_ONCE) {
            return now;
        }
        LocalDate first = here.toLocalTime().isAfter(NINE) ? today.plusDays(1) : today;
        return switch (this) {
            case AT_ONCE, DAILY -> nine(days.sameOrNext(first));
            case WEEKLY -> nine(weekly(first, days));
        };
    }

    /** The next weekly day from a day on: a Monday, or what stands in for the Monday of that week. */
    private static LocalDate weekly(LocalDate first, BusinessDays days) {
        LocalDate thisWeeks = days.sameOrNext(first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        return !thisWeeks.isBefore(first) ? thisWeeks : days.sameOrNext(first.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private static Instant nine(LocalDate day) {
        return day.atTime(NINE).atZone(BusinessClock.ZONE).toInstant();
    }
}
