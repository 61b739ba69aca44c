package org.kantoku.contracts.domain.transfers;

import java.io.Serializable;

import org.kantoku.shared.RuleViolation;

/**
 * What a report on the handling of data says; {@code null} is not filled in.
 *
 * @param principals    persons whose data were handled
 * @param handlers      people of the contractor who handle them
 * @param incidents     losses, leaks and near misses
 * @param incidentWords what happened; needed with incidents, without names
 * @param subChanges    what changed in sub-entrustment, place or staff, or {@code null}
 */
public record HandlingFigures(Integer principals, Integer handlers, Integer incidents, String incidentWords, String subChanges) implements Serializable {

    void check() {
        require(principals, "principals");
        require(handlers, "handlers");
        require(incidents, "incidents");
        if (incidents > 0 && (incidentWords == null || incidentWords.isBlank())) {
            throw new RuleViolation("transfers.error.incidentWords").on("incidentWords");
        }
    }

    private static void require(Integer number, String field) {
        if (number == null || number < 0) {
            throw new RuleViolation("transfers.error.number").on(field);
        }
    }
}
