package org.kantoku.incidents.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.kantoku.incidents.domain.ClockKind;
import org.kantoku.incidents.domain.IncidentState;

/**
 * One incident in a list.
 *
 * @param contracts    numbers of the contracts concerned, or {@code null}
 * @param reportable   {@code null} while undecided
 * @param nextClock    our clock that runs out next, or {@code null}
 * @param nextDueOn    its last day
 * @param writtenDueOn last day of the contractor's written notice while that is missing, or {@code null}
 * @param today        the day it was read
 */
public record IncidentRow(UUID id, String number, String title, IncidentState state, Boolean reportable, UUID contractorId, String contractor, String contracts,
                          LocalDate knownOn, int principals, ClockKind nextClock, LocalDate nextDueOn, LocalDate writtenDueOn, LocalDate today) {

    public boolean isOver() {
        return nextDueOn != null && nextDueOn.isBefore(today);
    }

    public boolean isWrittenOver() {
        return writtenDueOn != null && writtenDueOn.isBefore(today);
    }

    /** Days until the next clock of ours runs out; negative when it is over. */
    public long daysLeft() {
        return nextDueOn == null ? 0 : ChronoUnit.DAYS.between(today, nextDueOn);
    }

    public long daysOver() {
        return Math.max(0, -daysLeft());
    }
}
