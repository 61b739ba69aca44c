package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** Whether another version of the clause differs in its dates alone. */
    boolean saysTheSameAs(ClauseDefinition other) {
        return differencesTo(other).isEmpty();
    }

    /** What another version of the clause says differently: title, ensures, refs, kind, condition, critical, params or evidence. */
    public List<String> differencesTo(ClauseDefinition other) {
        List<String> found = new ArrayList<>();
        differ(found, "title", titleJa + titleEn, other.titleJa + other.titleEn);
        differ(found, "ensures", ensureJa + ensureEn, other.ensureJa + other.ensureEn);
        differ(found, "refs", refs, other.refs);
        differ(found, "kind", kind, other.kind);
        differ(found, "condition", condition.toString(), other.condition.toString());
        differ(found, "critical", critical, other.critical);
        differ(found, "params", parameters, other.parameters);
        differ(found, "evidence", evidence, other.evidence);
        return found;
    }

    private static void differ(List<String> found, String what, Object one, Object other) {
        if (!one.equals(other)) {
            found.add(what);
        }
    }

    ClauseDefinition from(LocalDate day) {
        return new ClauseDefinition(code, titleJa, titleEn, ensureJa, ensureEn, refs, kind, condition, critical, parameters, evidence, day, effectiveTo);
    }

    ClauseDefinition until(LocalDate day) {
        return new ClauseDefinition(code, titleJa, titleEn, ensureJa, ensureEn, refs, kind, condition, critical, parameters, evidence, effectiveFrom, day);
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(effectiveFrom) && (effectiveTo == null || !date.isAfter(effectiveTo));
    }
}
