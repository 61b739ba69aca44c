package org.kantoku.incidents.domain;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One clock of an incident.
 *
 * @param startedOn first day it runs
 * @param targetOn  day aimed at, or {@code null}
 * @param dueOn     last day in time, or {@code null} when there is none
 * @param dueAt     the very instant, for clocks of hours; else {@code null}
 * @param metOn     day on which it was kept, or {@code null}
 * @param metAt     the instant, for clocks of hours; else {@code null}
 * @param standing  whether it runs
 * @param endedOn   day on which it stopped being owed without being met, or {@code null}
 */
public record IncidentClock(ClockKind kind, LocalDate startedOn, LocalDate targetOn, LocalDate dueOn, Instant dueAt, LocalDate metOn, Instant metAt,
                            Standing standing, LocalDate endedOn) implements Serializable {

    /** How a clock stands. */
    public enum Standing {
        /** Owed, and not done. */
        RUNNING,
        MET,
        /** The notice to the member co-ops takes its place. */
        FREED,
        /** Not owed: there is nobody to tell, or it was decided so. */
        NOT_OWED
    }

    public boolean isRunning() {
        return standing == Standing.RUNNING;
    }

    /** It runs, and its time is over. */
    public boolean isOver(Instant now, LocalDate today) {
        return isRunning() && (dueAt != null ? now.isAfter(dueAt) : dueOn != null && today.isAfter(dueOn));
    }

    /** It was kept, but too late. */
    public boolean isMetLate() {
        return standing == Standing.MET && (dueAt != null && metAt != null ? metAt.isAfter(dueAt) : dueOn != null && metOn.isAfter(dueOn));
    }

    /** Days until the last one; negative when it is over. */
    public long daysLeft(LocalDate today) {
        return dueOn == null ? 0 : ChronoUnit.DAYS.between(today, dueOn);
    }

    /** Whole minutes until the instant; negative when it is over. */
    public long minutesLeft(Instant now) {
        return dueAt == null ? 0 : Duration.between(now, dueAt).toMinutes();
    }

    /** Days since it began, the first not counted. */
    public long daysSince(LocalDate today) {
        return ChronoUnit.DAYS.between(startedOn, metOn == null ? today : metOn);
    }

    /** Days by which it was kept too late. */
    public long daysLate() {
        return isMetLate() ? Math.max(0, ChronoUnit.DAYS.between(dueOn, metOn)) : 0;
    }
}
