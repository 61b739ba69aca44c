package org.kantoku.inspections.domain;

import java.util.List;
import java.util.Optional;

/**
 * The items of one published version, in order, as they are put before somebody.
 *
 * @param answeredByInspector an inspector has to write down what was seen with every 「いいえ」; a contractor need not
 */
public record Sheet(List<ItemDefinition> items, boolean answeredByInspector) {

    public Sheet {
        items = List.copyOf(items);
    }

    /** The short self-assessment for tier C (checklists.md §0); the whole, where nothing but the declaration is marked for it. */
    public Sheet shortForm() {
        List<ItemDefinition> kept = items.stream().filter(ItemDefinition::isInShortForm).toList();
        boolean marked = kept.stream().anyMatch(item -> !item.code().equals(SelfAssessment.DECLARATION));
        return marked ? new Sheet(kept, answeredByInspector) : this;
    }

    public Optional<ItemDefinition> item(String code) {
        return items.stream().filter(i -> i.code().equals(code)).findFirst();
    }
}
