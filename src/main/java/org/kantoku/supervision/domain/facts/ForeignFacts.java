package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kantoku.contracts.domain.ForeignBasis;

/**
 * One handling outside Japan (法28).
 *
 * @param label     country and operator
 * @param bases     the legal basis, from the day each was recorded
 * @param checks    days on which the equivalent measures were checked (規則18)
 * @param stoppedOn first day without it, or {@code null}
 */
public record ForeignFacts(UUID id, String label, LocalDate startOn, History<ForeignBasis> bases, List<LocalDate> checks,
                           LocalDate stoppedOn) {

    public ForeignFacts {
        checks = List.copyOf(checks);
    }

    public boolean isRunningOn(LocalDate day) {
        return !startOn.isAfter(day) && (stoppedOn == null || stoppedOn.isAfter(day));
    }

    /** The last check by a day, else the first day. */
    public LocalDate lastCheck(LocalDate day) {
        return checks.stream().filter(on -> !on.isAfter(day)).max(LocalDate::compareTo).orElse(startOn);
    }

    Stream<LocalDate> dates() {
        return Stream.of(Stream.of(startOn), bases.dates(), checks.stream(), Stream.ofNullable(stoppedOn)).flatMap(s -> s);
    }
}
