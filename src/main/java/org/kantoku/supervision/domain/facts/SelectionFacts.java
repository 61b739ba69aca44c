package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One selection assessment of the contractor.
 *
 * @param decidedOn  day of the result
 * @param passed     PASS or CONDITIONAL; a FAIL never supports a contract
 * @param conditions what a CONDITIONAL result asks for
 */
public record SelectionFacts(LocalDate decidedOn, boolean passed, List<Condition> conditions) {

    /** A condition of the result: to be met by a day. */
    public record Condition(LocalDate dueOn, LocalDate metOn) {

        boolean holdsOn(LocalDate day) {
            return !day.isAfter(dueOn) || metOn != null && !metOn.isAfter(day);
        }
    }

    public SelectionFacts {
        conditions = List.copyOf(conditions);
    }

    /** Decided by that day, not failed, every condition met or still in time. */
    public boolean isValidOn(LocalDate day) {
        return passed && !decidedOn.isAfter(day) && conditions.stream().allMatch(c -> c.holdsOn(day));
    }

    Stream<LocalDate> dates() {
        return Stream.concat(Stream.of(decidedOn), conditions.stream()
            .flatMap(c -> Stream.of(c.dueOn(), c.metOn())).filter(Objects::nonNull));
    }
}
