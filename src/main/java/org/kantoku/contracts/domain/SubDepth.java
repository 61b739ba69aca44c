package org.kantoku.contracts.domain;

/** How deep the work is sub-entrusted (model §5.1). */
public enum SubDepth implements RiskFactor {
    NONE(0),
    ONE_TIER(5),
    DEEPER(10);

    private final int points;

    SubDepth(int points) {
        this.points = points;
    }

    @Override
    public int points() {
        return points;
    }
}
