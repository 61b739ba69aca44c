package org.kantoku.contracts.domain;

/** How long the work may stand still (model §5.1). */
public enum OutageTolerance implements RiskFactor {
    OVER_7_DAYS(0),
    WITHIN_7_DAYS(3),
    WITHIN_72_HOURS(7),
    WITHIN_24_HOURS(10);

    private final int points;

    OutageTolerance(int points) {
        this.points = points;
    }

    @Override
    public int points() {
        return points;
    }
}
