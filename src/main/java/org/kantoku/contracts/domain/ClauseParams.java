package org.kantoku.contracts.domain;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.kantoku.shared.RuleViolation;

/** Numbers a clause states, by the names of the catalogue, such as {@code returnErasureDays}. */
public record ClauseParams(Map<String, Integer> values) {

    private static final int LARGEST = 100_000;

    public ClauseParams {
        values = Map.copyOf(values);
    }

    public static ClauseParams none() {
        return new ClauseParams(Map.of());
    }

    /** The number, or {@code null} when the contract does not state it. */
    public Integer get(String name) {
        return values.get(name);
    }

    /** @throws RuleViolation when a number is negative or larger than the catalogue lets pass (DH-12: 24 hours, 3 days) */
    void check(ClauseDefinition definition) {
        for (ClauseParameter parameter : definition.parameters()) {
            Integer value = values.get(parameter.name());
            int max = parameter.max() == null ? LARGEST : parameter.max();
            if (value != null && (value < 0 || value > max)) {
                throw new RuleViolation("contracts.error.param", max).on("param_" + parameter.name());
            }
        }
    }

    String asText() {
        return new TreeMap<>(values).entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(";"));
    }

    public static ClauseParams ofText(String text) {
        Map<String, Integer> values = new TreeMap<>();
        for (String pair : text.split(";")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals), Integer.valueOf(pair.substring(equals + 1)));
            }
        }
        return new ClauseParams(values);
    }
}
