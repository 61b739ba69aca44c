package org.kantoku.contracts.domain;

/** How the contractor is connected to our data (model §5.1). */
public enum Connection implements RiskFactor {
    NONE(0),
    FILE_EXCHANGE(3),
    USER_ID(7),
    PERMANENT_PRIVILEGED(10);

    private final int points;

    Connection(int points) {
        this.points = points;
    }

    @Override
    public int points() {
        return points;
    }
}
