package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kantoku.contracts.domain.exit.ReturnErasureState;

/**
 * One order to return or erase data.
 *
 * @param atEnd    the one at the end of the contract, otherwise of chosen hand-overs while it runs
 * @param dueDates last day in time: as ordered, then as extended from the day of each grant
 * @param residual last day on which what was left may stay, from the day that was allowed
 */
public record ErasureFacts(UUID id, boolean atEnd, History<ReturnErasureState> states, History<LocalDate> dueDates,
                           History<LocalDate> residual) {

    public Optional<ReturnErasureState> stateOn(LocalDate day) {
        return states.on(day);
    }

    Stream<LocalDate> dates() {
        return Stream.of(states.dates(), dueDates.dates(), dueDates.entries().stream().map(Dated::value), residual.dates(),
            residual.entries().stream().map(Dated::value)).flatMap(s -> s);
    }
}
