package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.kantoku.contracts.domain.Applicability;
import org.kantoku.contracts.domain.ClauseCatalogue;
import org.kantoku.contracts.domain.ClauseDefinition;
import org.kantoku.contracts.domain.ClauseStatus;
import org.kantoku.contracts.domain.ConditionFacts;
import org.kantoku.supervision.domain.facts.ClauseFacts;
import org.kantoku.supervision.domain.facts.Dated;
import org.kantoku.supervision.domain.facts.History;

/**
 * The clauses of one contract: whether each is demanded is worked out from every version of the profile by the catalogue
 * of that day (clauses.md §1), never stored.
 */
final class ClauseLines {

    private ClauseLines() {
    }

    static List<ClauseFacts> of(List<ProfileRow> profiles, ContractRow contract, Map<String, List<Dated<ClauseStatus>>> statuses) {
        Map<String, List<Dated<Applicability>>> applicability = new HashMap<>();
        Map<String, ClauseDefinition> latest = new HashMap<>();
        for (ProfileRow profile : profiles) {
            Map<String, Object> facts = new HashMap<>(ConditionFacts.of(profile.facts()));
            facts.putAll(contract.conditionFacts());
            for (ClauseDefinition clause : catalogue(profile.confirmedOn())) {
                latest.put(clause.code(), clause);
                applicability.computeIfAbsent(clause.code(), code -> new ArrayList<>())
                    .add(new Dated<>(profile.confirmedOn(), clause.applicability(facts)));
            }
        }
        return latest.values().stream().sorted(java.util.Comparator.comparing(ClauseDefinition::code))
            .map(clause -> new ClauseFacts(clause.code(), clause.critical(), clause.effectiveFrom(),
                new History<>(applicability.get(clause.code())), new History<>(statuses.getOrDefault(clause.code(), List.of()))))
            .toList();
    }

    private static List<ClauseDefinition> catalogue(LocalDate day) {
        return ClauseCatalogue.standard().on(day);
    }
}
