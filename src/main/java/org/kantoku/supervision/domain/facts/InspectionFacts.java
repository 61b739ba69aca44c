package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;

/**
 * One inspection that covers the contract.
 *
 * @param plannedOn         day it is planned for
 * @param fieldworkEndOn    last day of the field work, or {@code null} while it has not ended
 * @param confirmed         whether its result was confirmed, on whatever day: it then counts from {@code fieldworkEndOn}
 * @param substitute        REMOTE in place of ONSITE for a recorded reason (model.md §4.4)
 * @param certificateHeld   a certification relied upon was valid on the last day of the field work
 */
public record InspectionFacts(UUID id, String number, InspectionKind kind, History<InspectionState> states,
                              LocalDate plannedOn, LocalDate fieldworkEndOn, boolean confirmed, boolean substitute, boolean certificateHeld) {

    /** Whether it is part of the record on that day: confirmed, and its field work over by then. */
    public boolean countsOn(LocalDate day) {
        return confirmed && fieldworkEndOn != null && !fieldworkEndOn.isAfter(day);
    }

    Stream<LocalDate> dates() {
        return Stream.concat(states.dates(), Stream.of(plannedOn, fieldworkEndOn).filter(Objects::nonNull));
    }
}
