package org.kantoku.contracts.domain;

import java.time.LocalDate;

/**
 * A contract's state on a date: what was recorded by then, and what the date itself makes of it (model §6
 * {@code effectiveState}). Nothing has to run at midnight for a contract to come into force or to end.
 *
 * @param recorded     the state recorded last on or before the date
 * @param term         the term as signed by then
 * @param terminatedOn day of an immediate termination, or {@code null}
 */
public record ContractLife(ContractState recorded, ContractTerm term, LocalDate terminatedOn) {

    public ContractState on(LocalDate asOf) {
        ContractState state = recorded;
        LocalDate from = term.effectiveFrom();
        if (state == ContractState.SIGNED && from != null && !asOf.isBefore(from)) {
            state = ContractState.IN_FORCE;
        }
        LocalDate end = term.effectiveEnd(asOf);
        if (end == null) {
            return state;
        }
        if (state == ContractState.ENDING && asOf.isAfter(end)) {
            return ContractState.ENDED;
        }
        boolean review = !asOf.isBefore(term.noticeDeadline(end).minusDays(ContractTerm.REVIEW_DAYS));
        return state == ContractState.IN_FORCE && review ? ContractState.RENEWAL_REVIEW : state;
    }

    /** The day the contract ended, or {@code null} while it has not. */
    public LocalDate endedOn(LocalDate asOf) {
        return switch (on(asOf)) {
            case TERMINATED -> terminatedOn;
            case ENDED -> term.effectiveEnd(asOf);
            case CLOSED -> terminatedOn != null ? terminatedOn : term.effectiveEnd(asOf);
            default -> null;
        };
    }
}
