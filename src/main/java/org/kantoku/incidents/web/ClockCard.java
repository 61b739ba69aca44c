package org.kantoku.incidents.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

import org.kantoku.incidents.domain.IncidentClock;

/**
 * A clock as the page shows it.
 *
 * @param mark how it stands: RUNNING, SOON (today or tomorrow, or the last six hours), OVER, MET, LATE, FREED, NOT_OWED
 * @param days days left, over, late or since it began, as the mark says
 * @param minutes minutes left or over, for clocks of hours
 */
public record ClockCard(IncidentClock clock, Mark mark, long days, long minutes) implements Serializable {

    /** How a clock stands on the page. */
    public enum Mark {
        RUNNING, SOON, OVER, MET, LATE, FREED, NOT_OWED
    }

    private static final long SOON_MINUTES = 6 * 60L;

    static ClockCard of(IncidentClock clock, Instant now, LocalDate today) {
        long minutes = clock.minutesLeft(now);
        boolean soon = clock.dueAt() != null ? minutes <= SOON_MINUTES : clock.dueOn() != null && clock.daysLeft(today) <= 1;
        return switch (clock.standing()) {
            case FREED -> new ClockCard(clock, Mark.FREED, 0, 0);
            case NOT_OWED -> new ClockCard(clock, Mark.NOT_OWED, 0, 0);
            case MET -> new ClockCard(clock, clock.isMetLate() ? Mark.LATE : Mark.MET, clock.daysLate(), 0);
            case RUNNING -> new ClockCard(clock, clock.isOver(now, today) ? Mark.OVER : soon ? Mark.SOON : Mark.RUNNING,
                clock.dueOn() == null ? clock.daysSince(today) : Math.abs(clock.daysLeft(today)), Math.abs(minutes));
        };
    }

    public long hours() {
        return minutes / 60;
    }

    public long restOfHour() {
        return minutes % 60;
    }

    /** It has an instant, and is owed. */
    public boolean isByTheMinute() {
        return clock.dueAt() != null && clock.isRunning();
    }

    /** Whether it stands among those that matter now. */
    public boolean isOwed() {
        return mark != Mark.NOT_OWED;
    }
}
