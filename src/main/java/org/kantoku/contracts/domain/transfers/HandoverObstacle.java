package org.kantoku.contracts.domain.transfers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.kantoku.contractors.domain.HandoverHold;
import org.kantoku.contracts.domain.Contract;

/** What stands against handing over data on a day (model §6.1 L03, §7, 4). */
public enum HandoverObstacle {
    NOT_SIGNED, NOT_IN_FORCE, AFTER_END, CONTRACT_HELD, CONTRACTOR_HELD;

    /**
     * @param contractorHolds stops of the contractor as a whole
     * @param day             the day of the hand-over
     * @return in order; empty when data may be handed over
     */
    public static Set<HandoverObstacle> on(LocalDate day, Contract contract, List<HandoverHold> contractorHolds) {
        Set<HandoverObstacle> found = EnumSet.noneOf(HandoverObstacle.class);
        LocalDate signed = contract.signedOn();
        // A ledger that was taken over may not tell the day of the signature.
        if (signed == null ? !contract.isLegacy() : day.isBefore(signed)) {
            found.add(NOT_SIGNED);
        }
        LocalDate from = contract.term().effectiveFrom();
        if (from != null && day.isBefore(from)) {
            found.add(NOT_IN_FORCE);
        }
        LocalDate end = contract.terminatedOn() != null ? contract.terminatedOn() : contract.term().effectiveEnd(day);
        if (end != null && day.isAfter(end)) {
            found.add(AFTER_END);
        }
        if (contract.holds().stream().anyMatch(hold -> hold.covers(day))) {
            found.add(CONTRACT_HELD);
        }
        if (contractorHolds.stream().anyMatch(hold -> hold.covers(day))) {
            found.add(CONTRACTOR_HELD);
        }
        return found;
    }
}
