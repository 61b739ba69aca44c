package org.kantoku.contracts.domain;

/** One of the seven factors of the inherent risk, with the points of the chosen grade (model §5.1). */
public interface RiskFactor {

    int points();
}
