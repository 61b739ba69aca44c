package org.kantoku.incidents.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The settings in force, by validity.
 *
 * @param changes what differs from the defaults, each by its first day
 */
public record IncidentPolicy(Map<IncidentSetting, NavigableMap<LocalDate, Integer>> changes) {

    public IncidentPolicy {
        changes = Map.copyOf(changes);
    }

    public static IncidentPolicy standard() {
        return new IncidentPolicy(Map.of());
    }

    /** The value that holds on a day. */
    public int value(IncidentSetting setting, LocalDate on) {
        Map.Entry<LocalDate, Integer> held = changes.getOrDefault(setting, new TreeMap<>()).floorEntry(on);
        return held == null ? setting.standard() : held.getValue();
    }
}
