package org.kantoku.contracts.domain.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.kantoku.contracts.domain.Applicability;
import org.kantoku.contracts.domain.ClauseDefinition;
import org.kantoku.contracts.domain.ConditionFacts;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.DataItem;
import org.kantoku.contracts.domain.ProfileFacts;

/**
 * What a new version of the facts changes: the facts themselves, and which clauses it makes required, no longer required,
 * or impossible to tell.
 */
public record ProfileChange(List<Field> fields, List<ClauseDefinition> required, List<ClauseDefinition> dropped,
                            List<ClauseDefinition> undetermined) {

    /**
     * One fact that changed.
     *
     * @param label  key of its label behind {@code contracts.}
     * @param before {@code null} where there was none
     * @param after  {@code null} where there is none any more
     */
    public record Field(String label, Object before, Object after) {
    }

    /** @param catalogue the clauses that hold on the day of the new version */
    public static ProfileChange between(ProfileFacts before, ProfileFacts after, ContractDetails details, List<ClauseDefinition> catalogue) {
        Map<String, Object> was = told(before);
        List<Field> fields = new ArrayList<>();
        told(after).forEach((label, value) -> {
            if (!Objects.equals(value, was.get(label))) {
                fields.add(new Field(label, was.get(label), value));
            }
        });
        Map<String, Object> old = ConditionFacts.of(before, details);
        Map<String, Object> now = ConditionFacts.of(after, details);
        return new ProfileChange(fields, entering(catalogue, old, now, Applicability.REQUIRED),
            of(catalogue, c -> c.applicability(old) == Applicability.REQUIRED && c.applicability(now) == Applicability.NOT_APPLICABLE),
            entering(catalogue, old, now, Applicability.UNDETERMINED));
    }

    private static List<ClauseDefinition> entering(List<ClauseDefinition> catalogue, Map<String, Object> old, Map<String, Object> now,
                                                   Applicability wanted) {
        return of(catalogue, c -> c.applicability(old) != wanted && c.applicability(now) == wanted);
    }

    private static List<ClauseDefinition> of(List<ClauseDefinition> catalogue, Predicate<ClauseDefinition> wanted) {
        return catalogue.stream().filter(wanted).toList();
    }

    /** The facts by the key of their label, in the order of the form. */
    public static Map<String, Object> told(ProfileFacts says) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("field.arrangement", says.arrangement());
        says.facts().asMap().forEach((fact, value) -> values.put("fact." + fact.variable(), value));
        values.put("field.principalCount", says.principalCount());
        values.put("field.principalCategories", says.principalCategories());
        values.put("field.subPolicy", says.subPolicy());
        values.put("field.foreignBasis", says.foreignBasis());
        values.put("field.media", says.media());
        values.put("field.dataItems", says.dataItems().stream().map(DataItem::name).toList());
        values.put("field.handoverStartedOn", says.handoverStartedOn());
        return values;
    }

    public boolean changesClauses() {
        return !required.isEmpty() || !dropped.isEmpty() || !undetermined.isEmpty();
    }
}
