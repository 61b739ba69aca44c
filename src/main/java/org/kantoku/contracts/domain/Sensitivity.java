package org.kantoku.contracts.domain;

/** How sensitive the data are (model §5.1). */
public enum Sensitivity implements RiskFactor {
    NONE(0),
    INCIDENTAL(5),
    CONTACT(15),
    FINANCIAL_MINOR_PROFILING(23),
    SPECIAL_CARE_MY_NUMBER(30);

    private final int points;

    Sensitivity(int points) {
        this.points = points;
    }

    @Override
    public int points() {
        return points;
    }
}
