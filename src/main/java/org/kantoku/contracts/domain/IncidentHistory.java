package org.kantoku.contracts.domain;

/** What happened in the last 36 months (model §5.1). */
public enum IncidentHistory implements RiskFactor {
    NONE(0),
    REPEATED_MINOR(3),
    INCIDENT(7),
    REPORTABLE(10);

    private final int points;

    IncidentHistory(int points) {
        this.points = points;
    }

    @Override
    public int points() {
        return points;
    }
}
