package org.kantoku.contracts.domain.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kantoku.contracts.domain.ArrangementKind;

/**
 * What a contract is, once told or decided, changes by a decision only (policy row S-14): a new version of its facts says the same as
 * the one before, or as the newest decision. Whoever may restore the register brings back what once was so.
 */
final class ArrangementCheck implements CrossCheck {

    private static final String PROFILES = "data_handling_profile";
    private static final String RULINGS = "arrangement_ruling";

    private final Rights rights;
    private final Map<UUID, NavigableMap<Integer, ArrangementKind>> facts = new HashMap<>();
    private final Map<UUID, NavigableMap<Integer, ArrangementKind>> rulings = new HashMap<>();
    private final Map<UUID, NavigableMap<Integer, Place>> places = new HashMap<>();

    ArrangementCheck(Rights rights) {
        this.rights = rights;
    }

    @Override
    public void told(Judged judged, int row) {
        if (rights.restore()) {
            return;
        }
        SheetRow says = judged.row();
        if (says.sheet().table().equals(PROFILES)) {
            of(facts, says).put(says.number("version_no"), says.choice(ArrangementKind.class, "arrangement"));
            of(places, says).put(says.number("version_no"), Place.of(judged, row));
        } else if (says.sheet().table().equals(RULINGS)) {
            of(rulings, says).put(says.number("version_no"), says.choice(ArrangementKind.class, "kind"));
        }
    }

    @Override
    public List<Need> needs() {
        var contracts = places.keySet().stream().map(UUID::toString).collect(Collectors.toSet());
        return contracts.isEmpty() ? List.of() : List.of(new Need(PROFILES, "contract_id", contracts), new Need(RULINGS, "contract_id", contracts));
    }

    @Override
    public void known(SheetRow row) {
        if (row.sheet().table().equals(PROFILES)) {
            of(facts, row).putIfAbsent(row.number("version_no"), row.choice(ArrangementKind.class, "arrangement"));
        } else {
            of(rulings, row).putIfAbsent(row.number("version_no"), row.choice(ArrangementKind.class, "kind"));
        }
    }

    private static <T> NavigableMap<Integer, T> of(Map<UUID, NavigableMap<Integer, T>> all, SheetRow row) {
        return all.computeIfAbsent(row.uuid("contract_id"), id -> new TreeMap<>());
    }

    @Override
    public void finish(WorkbookTrial trial, CellCodec codec) {
        places.forEach((contract, told) -> told.forEach((version, place) -> {
            var before = facts.get(contract).lowerEntry(version);
            ArrangementKind says = facts.get(contract).get(version);
            ArrangementKind ruled = rulings.containsKey(contract) ? rulings.get(contract).lastEntry().getValue() : null;
            boolean first = before == null || before.getValue() == ArrangementKind.UNDETERMINED;
            if (before != null && says != before.getValue() && says != ruled && !(first && ruled == null)) {
                place.refuse(trial, codec, "arrangement", says.name(), "contracts.error.arrangementDecided");
            }
        }));
    }
}
