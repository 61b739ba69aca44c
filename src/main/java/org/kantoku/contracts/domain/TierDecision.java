package org.kantoku.contracts.domain;

import java.util.Set;

/**
 * The tier of a contract on a date, with what made it (model §5.1): the tier of the assessment that holds, A while there
 * is none, raised by the floors of the day. Personal data "no" makes N; undecided counts as personal data.
 *
 * @param tier     the result
 * @param assessed tier of the assessment, or {@code null} when there is none
 * @param floors   the floors that hold, whether or not they raised the tier
 */
public record TierDecision(RiskTier tier, RiskTier assessed, Set<TierFloor> floors) {

    /** Tier of a contract that nobody has assessed. */
    public static final RiskTier UNASSESSED = RiskTier.A;

    public static TierDecision of(RiskTier assessed, FloorFacts facts) {
        if (facts.profile().pd() == org.kantoku.shared.TriState.NO) {
            return new TierDecision(RiskTier.N, assessed, Set.of());
        }
        RiskTier tier = assessed == null || assessed == RiskTier.N ? UNASSESSED : assessed;
        Set<TierFloor> floors = facts.floors();
        for (TierFloor floor : floors) {
            tier = tier.raisedTo(floor.tier());
        }
        return new TierDecision(tier, assessed, floors);
    }

    /** Whether a floor made the tier stricter than the sum did. */
    public boolean isRaised() {
        return assessed != null && tier.compareTo(assessed) < 0;
    }
}
