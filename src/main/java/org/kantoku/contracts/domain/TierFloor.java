package org.kantoku.contracts.domain;

/** Facts that do not let a tier fall below a limit, whatever the sum (model §5.1, overrides). */
public enum TierFloor {
    MY_NUMBER(RiskTier.A),
    MY_NUMBER_OVER_100(RiskTier.S),
    SPECIAL_CARE_OVER_1000(RiskTier.S),
    CROSS_BORDER(RiskTier.A),
    REPORTABLE_INCIDENT_24_MONTHS(RiskTier.A),
    OPEN_CRITICAL_FINDING(RiskTier.A),
    UPSTREAM_OVER_10000(RiskTier.A);

    private final RiskTier tier;

    TierFloor(RiskTier tier) {
        this.tier = tier;
    }

    /** The tier below which the contract cannot fall. */
    public RiskTier tier() {
        return tier;
    }
}
