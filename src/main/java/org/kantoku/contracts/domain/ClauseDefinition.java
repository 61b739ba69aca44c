package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.kantoku.shared.condition.Condition;
import org.kantoku.shared.condition.Truth;

/**
 * One clause of the catalogue (clauses.md §2): what it has to ensure, what demands it, and the condition under which it
 * has to be in a contract.
 *
 * @param critical      whether its lack is a critical lapse (model §6.1, L04)
 * @param evidence      what in the contract shows it
 * @param effectiveFrom first day of this version
 * @param effectiveTo   last day of this version, or {@code null}
 */
public record ClauseDefinition(String code, String titleJa, String titleEn, String ensureJa, String ensureEn, String refs,
                               ClauseKind kind, Condition condition, boolean critical, List<ClauseParameter> parameters,
                               String evidence, LocalDate effectiveFrom, LocalDate effectiveTo) {

    public ClauseDefinition {
        parameters = List.copyOf(parameters);
    }

    /** Whether the clause is required by the facts; undetermined while a fact that would decide is unknown. */
    public Applicability applicability(Map<String, ?> facts) {
        Truth truth = condition.evaluate(facts);
        return switch (truth) {
            case TRUE -> Applicability.REQUIRED;
            case FALSE -> Applicability.NOT_APPLICABLE;
            case UNKNOWN -> Applicability.UNDETERMINED;
        };
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(effectiveFrom) && (effectiveTo == null || !date.isAfter(effectiveTo));
    }
}
