package org.kantoku.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.Connection;
import org.kantoku.contracts.domain.ContractFacts;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.DataItem;
import org.kantoku.contracts.domain.Fact;
import org.kantoku.contracts.domain.ForeignBasis;
import org.kantoku.contracts.domain.HandlingPlace;
import org.kantoku.contracts.domain.IncidentHistory;
import org.kantoku.contracts.domain.Medium;
import org.kantoku.contracts.domain.OutageTolerance;
import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.PrincipalVolume;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.RiskFactors;
import org.kantoku.contracts.domain.Sensitivity;
import org.kantoku.contracts.domain.SubDepth;
import org.kantoku.contracts.domain.SubPolicy;
import org.kantoku.shared.TriState;

/** The kinds of entrusted work: which facts hold, what is handed over and why, and how risky that is. */
final class DemoWorks {

    private final Map<String, DemoRow> works = new HashMap<>();

    DemoWorks(DemoCalendar calendar) {
        DemoFile.read("works.csv", calendar).forEach(row -> works.put(row.required("key"), row));
    }

    /** Whether anything is known of that work; of legacy contracts nothing is. */
    boolean knows(String key) {
        return works.containsKey(key);
    }

    ContractKind kind(String key) {
        return works.get(key).constant(ContractKind.class, "kind");
    }

    Set<Purpose> purposes(String key) {
        return constants(Purpose.class, works.get(key).parts("purposes"));
    }

    /** @param handover first day data are handed over; it counts only where the work hands any over */
    ProfileFacts facts(String key, Integer principals, LocalDate handover, boolean upstream) {
        DemoRow row = works.get(key);
        List<String> holding = row.parts("facts");
        if (holding.isEmpty()) {
            return new ProfileFacts(ArrangementKind.NO_PERSONAL_DATA, facts(Set.of()), null, null, null, List.of(), Set.of(), Set.of(), null);
        }
        Set<Fact> facts = constants(Fact.class, holding);
        facts.add(Fact.PD);
        if (upstream) {
            facts.add(Fact.UPSTREAM);
        }
        boolean leaves = facts.contains(Fact.OFF_PREMISES) || facts.contains(Fact.DATA_HANDOVER);
        return new ProfileFacts(ArrangementKind.ENTRUSTMENT, facts(facts), principals, row.constant(SubPolicy.class, "sub_policy"),
            facts.contains(Fact.CROSS_BORDER) ? ForeignBasis.EQUIVALENT : null, row.parts("data_items").stream().map(DemoWorks::item).toList(),
            constants(PrincipalCategory.class, row.parts("categories")), constants(Medium.class, row.parts("media")),
            leaves ? handover : null);
    }

    RiskFactors factors(String key, Integer principals) {
        DemoRow row = works.get(key);
        return row.text("sensitivity") == null ? null : new RiskFactors(row.constant(Sensitivity.class, "sensitivity"),
            PrincipalVolume.of(principals), row.constant(HandlingPlace.class, "place"), row.constant(SubDepth.class, "sub_entrustment"),
            row.constant(Connection.class, "connection"), row.constant(OutageTolerance.class, "tolerance"), IncidentHistory.NONE);
    }

    String riskReason(String key) {
        return works.get(key).required("risk_reason");
    }

    private static ContractFacts facts(Set<Fact> holding) {
        Map<Fact, TriState> facts = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            facts.put(fact, holding.contains(fact) ? TriState.YES : TriState.NO);
        }
        return ContractFacts.of(facts);
    }

    private static DataItem item(String text) {
        int colon = text.indexOf(':');
        return new DataItem(text.substring(0, colon), text.substring(colon + 1));
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> names) {
        return names.stream().map(name -> Enum.valueOf(type, name)).collect(Collectors.toCollection(java.util.HashSet::new));
    }
}
