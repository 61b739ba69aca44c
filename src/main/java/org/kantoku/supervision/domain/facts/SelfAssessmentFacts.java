package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.shared.FiscalYear;

/**
 * One request for a self-assessment.
 *
 * @param dueDates last day to submit it: as first asked from that day on, then as extended from the day of the grant
 */
public record SelfAssessmentFacts(UUID id, FiscalYear fiscalYear, LocalDate requestedOn, History<LocalDate> dueDates,
                                  History<SelfAssessmentState> states) {

    /** Last day in time, as far as was known on a day. */
    public LocalDate dueOn(LocalDate day) {
        return dueDates.on(day).orElseGet(() -> dueDates.entries().get(0).value());
    }

    /** The day up to {@code day} on which a longer term was granted. */
    public Optional<LocalDate> extendedOn(LocalDate day) {
        return dueDates.entryOn(day).filter(entry -> !entry.equals(dueDates.entries().get(0))).map(Dated::on);
    }

    Stream<LocalDate> dates() {
        return Stream.of(Stream.of(requestedOn), dueDates.dates(), dueDates.entries().stream().map(Dated::value), states.dates())
            .flatMap(dates -> dates);
    }
}
