package org.kantoku.supervision.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.kantoku.contracts.domain.ContractLife;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.ContractTerm;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.supervision.domain.facts.ContractFacts;

/**
 * What follows from the dated facts of a contract by the calendar alone (model.md §6): states that begin on a date and
 * automatic renewals are derived, never waited for, so that the judgement is the same if no job ever runs.
 */
public record ContractCalendar(ContractFacts facts) {

    /** effectiveState: a signed contract is in force from its first day, an ending one over after its last. */
    public Optional<ContractState> stateOn(LocalDate day) {
        return facts.states().on(day).map(state -> new ContractLife(state, term(day), null).on(day));
    }

    boolean isSignedOn(LocalDate day) {
        return Dates.upTo(facts.signedOn(), day);
    }

    /** effectiveEnd: the end of the period the day lies in, automatic renewals included; empty without an end date. */
    public Optional<LocalDate> effectiveEnd(LocalDate day) {
        return Optional.ofNullable(term(day).effectiveEnd(day));
    }

    /** Whether, as far as is known on that day, the contract goes on by itself at the end of that period. */
    boolean renewsAt(LocalDate end, LocalDate day) {
        LocalDate notice = facts.nonRenewalNoticeOn();
        boolean noticed = Dates.upTo(notice, day) && !notice.isAfter(end.minusDays(facts.noticeDays()));
        boolean ending = facts.states().lastTaken(ContractState.ENDING, day).filter(on -> !on.isAfter(end)).isPresent();
        return facts.renewalMonths() > 0 && !noticed && !ending;
    }

    /** Last day of the contract, once it is over: of its term, or the day of an immediate termination. */
    Optional<LocalDate> endedOn(LocalDate day) {
        LocalDate terminated = facts.states().lastTaken(ContractState.TERMINATED, day).orElse(null);
        return facts.states().on(day).map(state -> new ContractLife(state, term(day), terminated).endedOn(day));
    }

    /** First days of all periods after the first, up to the horizon: days on which a period is over. */
    Stream<LocalDate> periodStarts(LocalDate horizon) {
        return facts.endDates().entries().stream().map(entry -> entry.value()).flatMap(end -> facts.renewalMonths() <= 0
            ? Stream.of(end.plusDays(1))
            : Stream.iterate(0, k -> k + 1).map(k -> end.plusMonths((long) k * facts.renewalMonths()).plusDays(1))
                .takeWhile(start -> !start.isAfter(horizon)));
    }

    private ContractTerm term(LocalDate day) {
        boolean renews = facts.renewalMonths() > 0;
        return new ContractTerm(facts.effectiveFrom(), facts.endDates().on(day).orElse(null),
            renews ? RenewalKind.AUTO : RenewalKind.NONE, renews ? facts.renewalMonths() : null, facts.noticeDays(),
            facts.nonRenewalNoticeOn(), facts.states().lastTaken(ContractState.ENDING, day).orElse(null));
    }
}
