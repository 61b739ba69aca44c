package org.kantoku.contracts.domain.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kantoku.contracts.domain.CatalogueVersion;
import org.kantoku.contracts.domain.ClauseDefinition;

/** What a version of the catalogue brings, ends and changes beside the version before it. */
public record CatalogueDifference(List<ClauseDefinition> added, List<ClauseDefinition> ended, List<Change> changed) {

    /**
     * A clause that says something else.
     *
     * @param what names of what differs, such as {@code condition}
     */
    public record Change(ClauseDefinition before, ClauseDefinition after, List<String> what) {
    }

    public static CatalogueDifference between(CatalogueVersion before, CatalogueVersion after) {
        Map<String, ClauseDefinition> old = byCode(before);
        Map<String, ClauseDefinition> now = byCode(after);
        List<Change> changed = new ArrayList<>();
        after.clauses().stream().filter(clause -> old.containsKey(clause.code())).forEach(clause -> {
            List<String> what = old.get(clause.code()).differencesTo(clause);
            if (!what.isEmpty()) {
                changed.add(new Change(old.get(clause.code()), clause, what));
            }
        });
        return new CatalogueDifference(after.clauses().stream().filter(c -> !old.containsKey(c.code())).toList(),
            before.clauses().stream().filter(c -> !now.containsKey(c.code())).toList(), changed);
    }

    private static Map<String, ClauseDefinition> byCode(CatalogueVersion version) {
        return version.clauses().stream().collect(Collectors.toMap(ClauseDefinition::code, Function.identity()));
    }

    public boolean none() {
        return added.isEmpty() && ended.isEmpty() && changed.isEmpty();
    }
}
