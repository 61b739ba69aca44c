package org.kantoku.contracts.domain;

import java.util.HashMap;
import java.util.Map;

import org.kantoku.shared.TriState;

/** The facts of a contract by the names conditions use (clauses.md §1): those of its profile and the contract's own. */
public final class ConditionFacts {

    private ConditionFacts() {
    }

    /** @return a mutable map, to which callers add what they know beside, such as the tier or earlier answers */
    public static Map<String, Object> of(ProfileFacts profile, ContractDetails details) {
        Map<String, Object> map = of(profile);
        map.put("standardTerms", details.standardTerms());
        map.put("toriteki", details.toriteki());
        map.put("freelance", details.freelance());
        return map;
    }

    /** The facts of the profile alone. */
    public static Map<String, Object> of(ProfileFacts profile) {
        Map<String, Object> map = new HashMap<>();
        for (Fact fact : Fact.values()) {
            map.put(fact.variable(), profile.facts().get(fact));
        }
        map.put("principalCount", profile.principalCount());
        map.put("subPolicy", profile.subPolicy());
        map.put("foreignBasis", profile.foreignBasis());
        map.values().removeIf(value -> value == null || value == TriState.UNKNOWN);
        return map;
    }
}
