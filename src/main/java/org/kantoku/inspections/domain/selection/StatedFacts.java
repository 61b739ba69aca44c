package org.kantoku.inspections.domain.selection;

import java.util.HashSet;
import java.util.Set;

import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/**
 * What is said about the work when there is no draft contract yet whose facts could be read; it decides which items are
 * asked. What is not known is asked all the same.
 *
 * @param offPremises the data leave our premises
 * @param hasSub      others will be engaged in turn
 * @param upstream    the data were entrusted to us by member co-ops
 * @param myNumber    individual numbers are handled
 */
public record StatedFacts(TriState offPremises, TriState hasSub, TriState upstream, TriState myNumber) {

    private static final int FACTS = 4;

    /** Nothing is known yet. */
    public static StatedFacts unknown() {
        return new StatedFacts(TriState.UNKNOWN, TriState.UNKNOWN, TriState.UNKNOWN, TriState.UNKNOWN);
    }

    /** As {@link #toString()} wrote it. */
    public static StatedFacts parse(String text) {
        String[] values = text.split(",");
        if (values.length != FACTS) {
            throw new RuleViolation("selection.error.facts");
        }
        return new StatedFacts(TriState.valueOf(values[0]), TriState.valueOf(values[1]), TriState.valueOf(values[2]), TriState.valueOf(values[3]));
    }

    /** Names of the facts that have the value, as conditions of items know them. */
    public Set<String> named(TriState value) {
        Set<String> names = new HashSet<>();
        add(names, "offPremises", offPremises == value);
        add(names, "hasSub", hasSub == value);
        add(names, "upstream", upstream == value);
        add(names, "myNumber", myNumber == value);
        return names;
    }

    private static void add(Set<String> names, String name, boolean holds) {
        if (holds) {
            names.add(name);
        }
    }

    @Override
    public String toString() {
        return offPremises + "," + hasSub + "," + upstream + "," + myNumber;
    }
}
