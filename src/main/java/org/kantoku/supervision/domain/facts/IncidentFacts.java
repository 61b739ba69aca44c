package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One incident, as supervision sees it: what has to be told to whom by when, and when it was (model.md §4.6).
 *
 * @param knownOn      day on which we came to know of it (K)
 * @param clocks       its deadlines; a revised one (another kind of incident) is a later entry of its history
 * @param reportableOn day on which it was found to be reportable, or {@code null}
 * @param closedOn     day on which it was closed, or {@code null}
 */
public record IncidentFacts(UUID id, String number, LocalDate knownOn, List<Clock> clocks, LocalDate reportableOn, LocalDate closedOn) {

    /** Due day of what is not owed. */
    public static final LocalDate NEVER = LocalDate.MAX;

    private static final int TIER_MONTHS = 24;

    /**
     * @param branch  a to f of L18
     * @param dueDays last day in time from each day on; while it is not owed (not reportable) the entry is {@link #NEVER}
     * @param metOn   day on which it was done, or {@code null}
     */
    public record Clock(String branch, History<LocalDate> dueDays, LocalDate metOn) {

        Stream<LocalDate> dates() {
            return Stream.of(dueDays.dates(), dueDays.entries().stream().map(Dated::value).filter(d -> !d.equals(NEVER)),
                Stream.ofNullable(metOn)).flatMap(s -> s);
        }
    }

    public IncidentFacts {
        clocks = List.copyOf(clocks);
    }

    /** A reportable incident keeps the contract in tier A for 24 months (model.md §5.1). */
    public boolean raisesTierOn(LocalDate day) {
        return reportableOn != null && !reportableOn.isAfter(day) && day.isBefore(reportableOn.plusMonths(TIER_MONTHS));
    }

    Stream<LocalDate> dates() {
        return Stream.concat(Stream.of(knownOn, reportableOn, reportableOn == null ? null : reportableOn.plusMonths(TIER_MONTHS), closedOn).filter(Objects::nonNull), clocks.stream().flatMap(Clock::dates));
    }
}
