package org.kantoku.demo;

import java.time.LocalDate;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.FloorFacts;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.RiskFactors;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.contracts.domain.TierDecision;
import org.kantoku.contractors.domain.Contractor;

/**
 * A contract of the story with what the later chapters need to know of it.
 *
 * @param row     its line
 * @param facts   what its data-handling profile says
 * @param factors its risk factors, or {@code null} without personal data or before anybody looked
 */
record DemoContract(DemoRow row, Contractor contractor, Contract contract, ProfileFacts facts, RiskFactors factors) {

    /** How far it has come: a state before the signature, SIGNED for everything after it, LEGACY for a take-over. */
    String reached() {
        return row.required("state");
    }

    boolean isLegacy() {
        return contract.isLegacy();
    }

    boolean isSigned() {
        return contract.signedOn() != null;
    }

    boolean hasPersonalData() {
        return facts.pd().isYes();
    }

    RiskTier tier() {
        return TierDecision.of(factors == null ? null : RiskTier.ofScore(factors.score()), FloorFacts.of(facts)).tier();
    }

    /** The privacy officer approves S, A, handling abroad and My Number, the department the rest (model §3). */
    String approver() {
        boolean central = tier().isHigh() || facts.facts().isYes(Fact.CROSS_BORDER) || facts.facts().isYes(Fact.MY_NUMBER);
        return central ? "isobe" : switch (row.required("department")) {
            case "D01" -> "isogai";
            case "D03" -> "mifune";
            default -> "isobe";
        };
    }

    /** Whether it is supervised on a past day: personal data, begun, and not yet over with everything returned. */
    boolean isSupervisedOn(LocalDate day) {
        LocalDate from = contract.details().effectiveFrom();
        LocalDate returned = contract.returnErasureCompletedOn();
        return isSigned() && !isLegacy() && hasPersonalData() && !from.isAfter(day) && (returned == null || returned.isAfter(day))
            && contract.state() != ContractState.CANCELLED && (contract.life().endedOn(day) == null || facts.handoverStartedOn() != null);
    }
}
