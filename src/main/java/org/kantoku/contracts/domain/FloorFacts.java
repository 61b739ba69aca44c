package org.kantoku.contracts.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the floors of the tier look at on a date (model §5.1).
 *
 * @param reportableIncident  a reportable incident within the last 24 months
 * @param openCriticalFinding a critical finding that is not corrected
 */
public record FloorFacts(ProfileFacts profile, boolean reportableIncident, boolean openCriticalFinding) {

    private static final int MY_NUMBER_LIMIT = 100;
    private static final int SPECIAL_CARE_LIMIT = 1_000;
    private static final int UPSTREAM_LIMIT = 10_000;

    /** The facts of the profile alone. */
    public static FloorFacts of(ProfileFacts profile) {
        return new FloorFacts(profile, false, false);
    }

    /** The floors that hold; of the two for My Number the stricter alone. */
    public Set<TierFloor> floors() {
        Set<TierFloor> floors = EnumSet.noneOf(TierFloor.class);
        if (yes(Fact.MY_NUMBER)) {
            floors.add(over(MY_NUMBER_LIMIT) ? TierFloor.MY_NUMBER_OVER_100 : TierFloor.MY_NUMBER);
        }
        if (yes(Fact.SPECIAL_CARE) && over(SPECIAL_CARE_LIMIT)) {
            floors.add(TierFloor.SPECIAL_CARE_OVER_1000);
        }
        if (yes(Fact.CROSS_BORDER)) {
            floors.add(TierFloor.CROSS_BORDER);
        }
        if (yes(Fact.UPSTREAM) && over(UPSTREAM_LIMIT)) {
            floors.add(TierFloor.UPSTREAM_OVER_10000);
        }
        if (reportableIncident) {
            floors.add(TierFloor.REPORTABLE_INCIDENT_24_MONTHS);
        }
        if (openCriticalFinding) {
            floors.add(TierFloor.OPEN_CRITICAL_FINDING);
        }
        return floors;
    }

    private boolean yes(Fact fact) {
        return profile.facts().isYes(fact);
    }

    private boolean over(int limit) {
        return profile.principalCount() != null && profile.principalCount() > limit;
    }
}
