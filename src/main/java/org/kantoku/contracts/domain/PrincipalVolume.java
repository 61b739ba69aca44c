package org.kantoku.contracts.domain;

/** How many people are concerned (model §5.1). */
public enum PrincipalVolume implements RiskFactor {
    NONE(0, 0),
    UP_TO_100(4, 100),
    UP_TO_1000(8, 1_000),
    UP_TO_10000(12, 10_000),
    UP_TO_100000(16, 100_000),
    MORE(20, Integer.MAX_VALUE);

    private final int points;
    private final int upTo;

    PrincipalVolume(int points, int upTo) {
        this.points = points;
        this.upTo = upTo;
    }

    /** The grade of a number of people. */
    public static PrincipalVolume of(int principals) {
        for (PrincipalVolume volume : values()) {
            if (principals <= volume.upTo) {
                return volume;
            }
        }
        return MORE;
    }

    @Override
    public int points() {
        return points;
    }
}
