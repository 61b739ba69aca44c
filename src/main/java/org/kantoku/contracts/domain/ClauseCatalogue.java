package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of data-handling clauses in all its versions. A change of law is a new version with its own first day;
 * the versions before stay, so that a past date is judged by what held then. A clause that a new version leaves as it was
 * keeps the first day it had.
 */
public final class ClauseCatalogue {

    private final List<ClauseDefinition> definitions;
    private final List<LocalDate> firstDays;

    /** @param versions in any order, each with a first day of its own */
    public ClauseCatalogue(List<CatalogueVersion> versions) {
        List<CatalogueVersion> ordered = versions.stream().sorted(Comparator.comparing(CatalogueVersion::effectiveFrom)).toList();
        List<ClauseDefinition> all = new ArrayList<>();
        Map<String, ClauseDefinition> open = new HashMap<>();
        for (CatalogueVersion version : ordered) {
            Map<String, ClauseDefinition> next = new HashMap<>();
            for (ClauseDefinition clause : version.clauses()) {
                ClauseDefinition before = open.remove(clause.code());
                boolean same = before != null && before.saysTheSameAs(clause);
                if (before != null && !same) {
                    all.add(before.until(version.effectiveFrom().minusDays(1)));
                }
                next.put(clause.code(), same ? before : clause.from(version.effectiveFrom()));
            }
            open.values().forEach(gone -> all.add(gone.until(version.effectiveFrom().minusDays(1))));
            open = next;
        }
        all.addAll(open.values());
        this.definitions = all.stream().sorted(Comparator.comparing(ClauseDefinition::code).thenComparing(ClauseDefinition::effectiveFrom)).toList();
        this.firstDays = ordered.stream().map(CatalogueVersion::effectiveFrom).toList();
    }

    /** The catalogue that comes with the product. */
    public static ClauseCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /** The version that comes with the product. */
    public static CatalogueVersion standardVersion() {
        return Standard.VERSION;
    }

    /**
     * The clauses that hold on a date, by code. Before the first version the first version is shown: a contract signed
     * earlier is measured by it after its period of grace.
     */
    public List<ClauseDefinition> on(LocalDate date) {
        LocalDate day = date.isBefore(firstDays.get(0)) ? firstDays.get(0) : date;
        return definitions.stream().filter(definition -> definition.holdsOn(day)).toList();
    }

    public Optional<ClauseDefinition> find(String code, LocalDate date) {
        return on(date).stream().filter(definition -> definition.code().equals(code)).findFirst();
    }

    /** First days of its versions, in order. */
    public List<LocalDate> firstDays() {
        return firstDays;
    }

    /** Read once, when first asked for. */
    private static final class Standard {
        private static final CatalogueVersion VERSION = CatalogueReader.readStandard();
        private static final ClauseCatalogue CATALOGUE = new ClauseCatalogue(List.of(VERSION));
    }
}
