package org.kantoku.supervision.application;

import java.time.Instant;
import java.time.LocalDate;

import org.kantoku.shared.BusinessClock;
import org.kantoku.supervision.domain.Duty.MetBy;
import org.kantoku.supervision.domain.RecordedSpans;

/**
 * One version of a line of the ledger that belongs to a lapse.
 *
 * @param duty  the line
 * @param metOn day on which it no longer stood, also one after the date looked at; or {@code null}
 * @param from  instant at which it was written
 * @param to    instant at which it was replaced or taken away, or {@code null} while it stands
 */
public record LapseVersion(DutyRow duty, LocalDate metOn, MetBy metBy, Instant from, Instant to) {

    public boolean isStanding() {
        return to == null;
    }

    public LocalDate recordedOn() {
        return day(from);
    }

    RecordedSpans.Version recorded() {
        return new RecordedSpans.Version(duty.dueOn(), metOn, day(from), to == null ? null : day(to));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(BusinessClock.ZONE).toLocalDate();
    }
}
