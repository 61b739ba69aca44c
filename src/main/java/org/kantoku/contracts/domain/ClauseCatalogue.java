package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of data-handling clauses in all its versions. A change of law is a new version with its own first day;
 * the versions before stay, so that a past date is judged by what held then.
 */
public final class ClauseCatalogue {

    private final List<ClauseDefinition> definitions;

    public ClauseCatalogue(List<ClauseDefinition> definitions) {
        this.definitions = definitions.stream().sorted(Comparator.comparing(ClauseDefinition::code)).toList();
    }

    /** The catalogue that comes with the product. */
    public static ClauseCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /**
     * The clauses that hold on a date, by code. Before the first version the first version is shown: a contract signed
     * earlier is measured by it after its period of grace.
     */
    public List<ClauseDefinition> on(LocalDate date) {
        LocalDate day = date.isBefore(firstDay()) ? firstDay() : date;
        return definitions.stream().filter(definition -> definition.holdsOn(day)).toList();
    }

    public Optional<ClauseDefinition> find(String code, LocalDate date) {
        return on(date).stream().filter(definition -> definition.code().equals(code)).findFirst();
    }

    private LocalDate firstDay() {
        return definitions.stream().map(ClauseDefinition::effectiveFrom).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    /** Read once, when first asked for. */
    private static final class Standard {
        private static final ClauseCatalogue CATALOGUE = new ClauseCatalogue(ClauseCatalogueReader.readStandard());
    }
}
