package org.kantoku.supervision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.kantoku.supervision.domain.facts.FederationFacts;

/** A rule, or the part of one, about the federation as a whole: no contract is lapsed by it (model.md §6, L16 (a)). */
public interface FederationRule {

    RuleId id();

    /** What is asked on that day, whether or not it is late already. Only facts dated up to the day may count. */
    List<Requirement> requirementsOn(FederationFacts facts, SupervisionPolicy policy, LocalDate day);

    /** As {@link DutyRule#turningPoints}. */
    default Stream<LocalDate> turningPoints(SupervisionPolicy policy, LocalDate horizon) {
        return Stream.empty();
    }

    /** As {@link DutyRule#fulfilled}. */
    default boolean fulfilled(FederationFacts facts, Requirement ended, LocalDate day) {
        return true;
    }
}
