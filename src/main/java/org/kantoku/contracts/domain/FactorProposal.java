package org.kantoku.contracts.domain;

import java.util.Set;

import org.kantoku.shared.RuleViolation;

/** What the contract's facts already say about the seven factors: the form starts from it, and may not go below it. */
public final class FactorProposal {

    private final ProfileFacts profile;
    private final Set<Purpose> purposes;

    public FactorProposal(ProfileFacts profile, Set<Purpose> purposes) {
        this.profile = profile;
        this.purposes = purposes;
    }

    /** The least that the facts allow; tolerance, history and sub-entrustment are for a person to judge. */
    public RiskFactors least() {
        int principals = profile.principalCount() == null ? 0 : profile.principalCount();
        return new RiskFactors(sensitivity(), PrincipalVolume.of(principals), place(), SubDepth.NONE, connection(),
            OutageTolerance.OVER_7_DAYS, IncidentHistory.NONE);
    }

    /** @throws RuleViolation when a factor lies below what the facts say (policy row S-08 for profiling) */
    public void check(RiskFactors factors) {
        RiskFactors least = least();
        refuseBelow(factors.sensitivity(), least.sensitivity(), "sensitivity");
        refuseBelow(factors.volume(), least.volume(), "volume");
        refuseBelow(factors.place(), least.place(), "place");
        refuseBelow(factors.connection(), least.connection(), "connection");
    }

    private static void refuseBelow(RiskFactor chosen, RiskFactor least, String field) {
        if (chosen.points() < least.points()) {
            throw new RuleViolation("contracts.error.factorBelowFacts", least).on(field);
        }
    }

    private Sensitivity sensitivity() {
        if (yes(Fact.SPECIAL_CARE) || yes(Fact.MY_NUMBER)) {
            return Sensitivity.SPECIAL_CARE_MY_NUMBER;
        }
        if (yes(Fact.FINANCIAL) || purposes.contains(Purpose.ANALYSIS_AD)) {
            return Sensitivity.FINANCIAL_MINOR_PROFILING;
        }
        return Sensitivity.NONE;
    }

    private HandlingPlace place() {
        if (yes(Fact.CROSS_BORDER)) {
            return HandlingPlace.ABROAD;
        }
        if (yes(Fact.REMOTE_WORK) || yes(Fact.TRANSPORT)) {
            return HandlingPlace.MOBILE;
        }
        return yes(Fact.OFF_PREMISES) ? HandlingPlace.DOMESTIC_SITE : HandlingPlace.OUR_PREMISES;
    }

    private Connection connection() {
        if (yes(Fact.SYSTEM_ACCESS)) {
            return Connection.USER_ID;
        }
        return yes(Fact.DATA_HANDOVER) ? Connection.FILE_EXCHANGE : Connection.NONE;
    }

    private boolean yes(Fact fact) {
        return profile.facts().isYes(fact);
    }
}
