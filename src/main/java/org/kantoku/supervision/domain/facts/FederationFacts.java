package org.kantoku.supervision.domain.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kantoku.shared.FiscalYear;

/**
 * What is recorded about the federation as a whole; its duties are no contract's.
 *
 * @param privacyOfficers who was overall privacy officer (全体責任者), by days
 * @param plans           days on which the inspection plans of the years were approved
 * @param incidents       incidents that concern no contract
 */
public record FederationFacts(List<Tenure> privacyOfficers, Map<FiscalYear, LocalDate> plans, List<IncidentFacts> incidents) {

    public FederationFacts {
        privacyOfficers = List.copyOf(privacyOfficers);
        plans = Map.copyOf(plans);
        incidents = List.copyOf(incidents);
    }

    /** Every date on which a fact begins, changes or ends. */
    public SortedSet<LocalDate> dates() {
        TreeSet<LocalDate> dates = new TreeSet<>();
        Stream.of(privacyOfficers.stream().flatMap(Tenure::dates), plans.values().stream(), incidents.stream().flatMap(IncidentFacts::dates))
            .flatMap(s -> s).forEach(dates::add);
        return dates;
    }
}
