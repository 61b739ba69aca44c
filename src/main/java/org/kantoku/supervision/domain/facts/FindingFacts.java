package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;

/**
 * One finding of the contract.
 *
 * @param states     states from the day of each step
 * @param grades     the grade in force from each step on
 * @param extensions longer terms, from the day they were granted
 * @param stops      talks about money for which the clock stands still
 * @param accepted   terms for which the risk was accepted
 */
public record FindingFacts(UUID id, String number, History<FindingState> states, History<FindingGrade> grades,
                           List<Extension> extensions, List<Stop> stops, List<Accepted> accepted) {

    /** So many days more, granted on a day. */
    public record Extension(LocalDate grantedOn, int days) {
    }

    /** The clock stands still from a day on; when the talks ended, that many days count as stopped. */
    public record Stop(LocalDate openedOn, LocalDate closedOn, int days) {
    }

    /** The risk is accepted up to and including a day. */
    public record Accepted(LocalDate on, LocalDate until) {
    }

    public FindingFacts {
        extensions = List.copyOf(extensions);
        stops = List.copyOf(stops);
        accepted = List.copyOf(accepted);
    }

    public Optional<FindingState> stateOn(LocalDate day) {
        return states.on(day);
    }

    /** The day the grade was last fixed anew; a ruling on a dispute does not move it (model.md §4.5). */
    public Optional<LocalDate> classifiedOn(LocalDate day) {
        LocalDate classified = null;
        FindingState before = FindingState.RAISED;
        for (Dated<FindingState> step : states.entries()) {
            if (step.on().isAfter(day)) {
                break;
            }
            if (step.value() == FindingState.CLASSIFIED && before == FindingState.RAISED) {
                classified = step.on();
            }
            before = step.value();
        }
        return Optional.ofNullable(classified);
    }

    /** Whether its risk is accepted on that day. */
    public boolean isAcceptedOn(LocalDate day) {
        return stateOn(day).filter(s -> s == FindingState.RISK_ACCEPTED).isPresent()
            && accepted.stream().anyMatch(a -> !a.on().isAfter(day) && !a.until().isBefore(day));
    }

    /** A CRITICAL finding whose correction nobody has verified yet raises the tier of the contract (model.md §5.1). */
    public boolean isUncorrectedCriticalOn(LocalDate day) {
        boolean open = stateOn(day).filter(s -> s != FindingState.RAISED && s != FindingState.VERIFIED
            && s != FindingState.EFFECTIVENESS_CHECK && s != FindingState.CLOSED).isPresent();
        return open && grades.on(day).filter(g -> g == FindingGrade.CRITICAL).isPresent();
    }

    Stream<LocalDate> dates() {
        return Stream.of(states.dates(), grades.dates(), extensions.stream().map(Extension::grantedOn),
            stops.stream().flatMap(s -> Stream.of(s.openedOn(), s.closedOn() == null ? s.openedOn() : s.closedOn())),
            accepted.stream().flatMap(a -> Stream.of(a.on(), a.until()))).flatMap(s -> s).filter(Objects::nonNull);
    }
}
