package org.kantoku.contracts.domain;

import java.util.List;

/** The seven factors whose points add up to the inherent risk, 0 to 100 (model §5.1). */
public record RiskFactors(Sensitivity sensitivity, PrincipalVolume volume, HandlingPlace place, SubDepth subEntrustment,
                          Connection connection, OutageTolerance tolerance, IncidentHistory history) {

    /** In the order in which they are shown. */
    public List<RiskFactor> all() {
        return List.of(sensitivity, volume, place, subEntrustment, connection, tolerance, history);
    }

    public int score() {
        return all().stream().mapToInt(RiskFactor::points).sum();
    }
}
