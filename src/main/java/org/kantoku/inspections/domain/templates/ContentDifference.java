package org.kantoku.inspections.domain.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.kantoku.shared.Bilingual;

/**
 * What differs between two versions of a checklist.
 *
 * @param heading the title and the sections
 * @param items   those that came, went or changed, in the order of the later version, followed by those that went
 */
public record ContentDifference(List<Field> heading, List<Item> items) {

    /** What happened to an item. */
    public enum Difference {
        ADDED, REMOVED, CHANGED
    }

    /**
     * A part that differs.
     *
     * @param name   by which the part is named in texts ({@code checklists.field.…})
     * @param before a text, number, constant or yes/no; empty where there was nothing
     */
    public record Field(String name, Object before, Object after) {
    }

    /** @param present the item as it is now; as it was, when it is gone */
    public record Item(Difference kind, TemplateItem present, List<Field> fields) {
    }

    public static ContentDifference of(TemplateContent before, TemplateContent after) {
        Set<String> codes = after.items().stream().map(TemplateItem::code).collect(Collectors.toCollection(LinkedHashSet::new));
        before.items().forEach(item -> codes.add(item.code()));
        List<Item> items = new ArrayList<>();
        for (String code : codes) {
            TemplateItem old = before.item(code).orElse(null);
            TemplateItem now = after.item(code).orElse(null);
            if (old == null || now == null) {
                items.add(new Item(old == null ? Difference.ADDED : Difference.REMOVED, now == null ? old : now, List.of()));
            } else if (!old.equals(now)) {
                items.add(new Item(Difference.CHANGED, now, fields(parts(before, old), parts(after, now))));
            }
        }
        return new ContentDifference(fields(heading(before), heading(after)), items);
    }

    public boolean isNone() {
        return heading.isEmpty() && items.isEmpty();
    }

    private static Map<String, Object> heading(TemplateContent content) {
        Map<String, Object> parts = new LinkedHashMap<>();
        both(parts, "title", content.title());
        parts.put("sections", content.sections().stream().map(section -> section.label().ja() + " / " + section.label().en()).collect(Collectors.joining("\n")));
        parts.put("order", content.items().stream().map(TemplateItem::code).collect(Collectors.joining(", ")));
        return parts;
    }

    private static Map<String, Object> parts(TemplateContent content, TemplateItem item) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("section", content.section(item.section()).map(section -> section.label().ja()).orElse(""));
        both(parts, "question", item.question());
        both(parts, "hint", item.hint());
        parts.put("type", item.type());
        parts.put("options", item.options().stream().map(option -> option.name() + ": " + option.label().ja() + " / " + option.label().en()).collect(Collectors.joining("\n")));
        parts.put("required", item.required());
        parts.put("condition", item.condition());
        parts.put("constraint", item.constraint());
        both(parts, "constraintMessage", item.constraintMessage());
        parts.put("weight", item.weighing().weight());
        parts.put("failRule", item.weighing().failRule());
        parts.put("grade", item.weighing().grade() == null ? "" : item.weighing().grade());
        parts.put("knockout", item.weighing().knockout());
        parts.put("dueDays", item.weighing().dueDays());
        both(parts, "evidence", item.evidence());
        parts.put("references", item.references());
        for (ItemTrait trait : ItemTrait.values()) {
            parts.put("trait." + trait, item.traits().contains(trait));
        }
        return parts;
    }

    private static void both(Map<String, Object> parts, String name, Bilingual text) {
        parts.put(name + ".ja", text.ja());
        parts.put(name + ".en", text.en());
    }

    private static List<Field> fields(Map<String, Object> before, Map<String, Object> after) {
        return before.keySet().stream().filter(name -> !Objects.equals(before.get(name), after.get(name)))
            .map(name -> new Field(name, before.get(name), after.get(name))).toList();
    }
}
