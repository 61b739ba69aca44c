package org.kantoku.contracts.domain;

/** Where the data are handled (model §5.1). */
public enum HandlingPlace implements RiskFactor {
    OUR_PREMISES(0),
    DOMESTIC_SITE(3),
    MOBILE(7),
    ABROAD(10);

    private final int points;

    HandlingPlace(int points) {
        this.points = points;
    }

    @Override
    public int points() {
        return points;
    }
}
