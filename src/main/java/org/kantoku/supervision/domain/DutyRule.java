package org.kantoku.supervision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One rule of model.md §6.1: a pure function from the recorded facts of a contract and a day to what is required on that
 * day. A rule knows neither clock nor database nor waivers; {@link DutyTimeline} turns it into duties.
 */
public interface DutyRule {

    RuleId id();

    /** What is asked on that day, whether or not it is late already. Only facts dated up to the day may count. */
    List<Requirement> requirementsOn(SupervisedContract contract, LocalDate day);

    /**
     * Days, besides those of the facts and the days after them, on which the answer may change: deadlines that end or
     * begin something by themselves.
     */
    default Stream<LocalDate> turningPoints(SupervisedContract contract, LocalDate horizon) {
        return Stream.empty();
    }

    /**
     * A requirement is no longer asked on that day. Still a matter of this rule? Then it was fulfilled; otherwise it fell
     * away with its ground.
     */
    default boolean fulfilled(SupervisedContract contract, Requirement ended, LocalDate day) {
        return contract.isSupervisedOn(day);
    }
}
