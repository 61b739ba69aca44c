package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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
 * of that day (clauses.md §1), never stored. A new version of the catalogue is a turning point like a new version of the facts.
 */
final class ClauseLines {

    private final Map<String, List<Dated<Applicability>>> applicability = new HashMap<>();
    private final Map<String, List<Dated<LocalDate>>> demandedSince = new HashMap<>();
    private final Map<String, ClauseDefinition> latest = new HashMap<>();

    private ClauseLines() {
    }

    static List<ClauseFacts> of(List<ProfileRow> profiles, ContractRow contract, Map<String, List<Dated<ClauseStatus>>> statuses,
                                Map<String, List<Dated<String>>> certificates, ClauseCatalogue catalogue) {
        if (profiles.isEmpty()) {
            return List.of();
        }
        ClauseLines lines = new ClauseLines();
        TreeSet<LocalDate> days = new TreeSet<>();
        profiles.forEach(profile -> days.add(profile.confirmedOn()));
        catalogue.firstDays().stream().filter(first -> first.isAfter(days.first())).toList().forEach(days::add);
        for (LocalDate day : days) {
            ProfileRow profile = profiles.stream().filter(p -> !p.confirmedOn().isAfter(day)).reduce((earlier, later) -> later).orElseThrow();
            Map<String, Object> facts = new HashMap<>(ConditionFacts.of(profile.facts()));
            facts.putAll(contract.conditionFacts());
            lines.on(day, catalogue.on(day), facts);
        }
        return lines.latest.values().stream().sorted(java.util.Comparator.comparing(ClauseDefinition::code))
            .map(clause -> new ClauseFacts(clause.code(), clause.critical(), new History<>(lines.demandedSince.get(clause.code())),
                new History<>(lines.applicability.get(clause.code())), new History<>(statuses.getOrDefault(clause.code(), List.of())),
                new History<>(certificates.getOrDefault(clause.code(), List.of()))))
            .toList();
    }

    private void on(LocalDate day, List<ClauseDefinition> clauses, Map<String, Object> facts) {
        List<String> gone = new ArrayList<>(latest.keySet());
        for (ClauseDefinition clause : clauses) {
            gone.remove(clause.code());
            latest.put(clause.code(), clause);
            Applicability now = clause.applicability(facts);
            // Demanded before and still: the catalogue's day does not move with a new wording.
            boolean goesOn = now == Applicability.REQUIRED && last(applicability, clause.code()) == Applicability.REQUIRED;
            add(demandedSince, clause.code(), day, goesOn ? last(demandedSince, clause.code()) : clause.effectiveFrom());
            add(applicability, clause.code(), day, now);
        }
        gone.forEach(code -> add(applicability, code, day, Applicability.NOT_APPLICABLE));
    }

    private static <T> T last(Map<String, List<Dated<T>>> all, String code) {
        List<Dated<T>> entries = all.get(code);
        return entries == null ? null : entries.get(entries.size() - 1).value();
    }

    private static <T> void add(Map<String, List<Dated<T>>> all, String code, LocalDate day, T value) {
        all.computeIfAbsent(code, key -> new ArrayList<>()).add(new Dated<>(day, value));
    }
}
