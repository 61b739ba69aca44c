package org.kantoku.contracts.domain;

/**
 * Risk tier of a contract (model.md §5.1), heaviest first. It decides how often the contract is supervised and how
 * severe a lapse is.
 */
public enum RiskTier {
    S, A, B, C,
    /** No personal data: outside supervision. */
    N;

    /** The tier of an inherent risk score of 0 to 100, where personal data are handled. */
    public static RiskTier ofScore(int score) {
        return score >= 70 ? S : score >= 45 ? A : score >= 20 ? B : C;
    }

    /** S and A: the tiers for which a lapse weighs more. */
    public boolean isHigh() {
        return this == S || this == A;
    }

    /** Tiers with inspections: S, A and B. */
    public boolean isInspected() {
        return compareTo(B) <= 0;
    }

    public boolean isHigherThan(RiskTier other) {
        return compareTo(other) < 0;
    }

    /** The heavier of the two: a floor raises a tier and never lowers it. */
    public RiskTier raisedTo(RiskTier floor) {
        return floor.isHigherThan(this) ? floor : this;
    }
}
