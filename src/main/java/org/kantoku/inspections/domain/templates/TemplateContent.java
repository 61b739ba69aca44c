package org.kantoku.inspections.domain.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.kantoku.inspections.domain.ItemCategory;
import org.kantoku.inspections.domain.ItemDefinition;

/** A whole checklist under work, in the order in which it is asked. */
public record TemplateContent(Bilingual title, List<TemplateSection> sections, List<TemplateItem> items) {

    public TemplateContent {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
    }

    /**
     * A published checklist, with its categories as sections.
     *
     * @param named the name of a category in both languages
     */
    public static TemplateContent of(Map<ItemCategory, List<ItemDefinition>> categories, Bilingual title, Function<ItemCategory, Bilingual> named) {
        List<TemplateSection> sections = new ArrayList<>();
        List<TemplateItem> items = new ArrayList<>();
        categories.forEach((category, published) -> {
            sections.add(new TemplateSection(category.name(), named.apply(category)));
            published.forEach(item -> items.add(TemplateItem.of(item)));
        });
        return new TemplateContent(title, sections, items);
    }
}
