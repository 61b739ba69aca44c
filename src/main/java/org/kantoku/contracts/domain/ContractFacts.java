package org.kantoku.contracts.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.kantoku.shared.TriState;

/** The tri-state facts of one profile version; what nobody decided is {@link TriState#UNKNOWN}. Immutable. */
public final class ContractFacts {

    private final Map<Fact, TriState> values;

    private ContractFacts(Map<Fact, TriState> values) {
        EnumMap<Fact, TriState> complete = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            complete.put(fact, values.getOrDefault(fact, TriState.UNKNOWN));
        }
        this.values = Collections.unmodifiableMap(complete);
    }

    public static ContractFacts of(Map<Fact, TriState> values) {
        return new ContractFacts(values);
    }

    /** Nothing decided: how a contract starts. */
    public static ContractFacts unknown() {
        return new ContractFacts(Map.of());
    }

    public TriState get(Fact fact) {
        return values.get(fact);
    }

    public boolean isYes(Fact fact) {
        return get(fact).isYes();
    }

    public ContractFacts with(Fact fact, TriState value) {
        Map<Fact, TriState> changed = new EnumMap<>(values);
        changed.put(fact, value);
        return new ContractFacts(changed);
    }

    /** All facts in the order of {@link Fact}. */
    public Map<Fact, TriState> asMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContractFacts facts && values.equals(facts.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
