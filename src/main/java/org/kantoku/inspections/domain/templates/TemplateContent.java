package org.kantoku.inspections.domain.templates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.ItemDefinition;
import org.kantoku.shared.Bilingual;

/** A whole checklist as it is written down, in the order in which it is asked. Editing it gives another one. */
public record TemplateContent(Bilingual title, List<TemplateSection> sections, List<TemplateItem> items) {

    public TemplateContent {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
    }

    public Optional<TemplateItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    public Optional<TemplateSection> section(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    /** The items of a section, in order; those before all sections for {@code null}. */
    public List<TemplateItem> itemsOf(String section) {
        return items.stream().filter(item -> Objects.equals(item.section(), section)).toList();
    }

    /** The same, with the items of a section standing together, as forms and the editor have them. */
    public TemplateContent grouped() {
        List<String> order = sections.stream().map(TemplateSection::code).toList();
        return withItems(items.stream().sorted(Comparator.comparingInt(item -> order.indexOf(item.section()))).toList());
    }

    /**
     * The items with their conditions and rules read, ready to be put before somebody.
     *
     * @throws IllegalArgumentException when one of them cannot be read; {@link ContentCheck} tells which
     */
    public List<ItemDefinition> definitions() {
        return items.stream().map(item -> ItemDefinition.of(section(item.section()).orElse(TemplateSection.NONE), item)).toList();
    }

    public TemplateContent titled(Bilingual other) {
        return new TemplateContent(other, sections, items);
    }

    /** With a section put in the place of the one with that code, or at the end; its items go with it. */
    public TemplateContent withSection(String code, TemplateSection section) {
        if (section(code).isEmpty()) {
            List<TemplateSection> more = new ArrayList<>(sections);
            more.add(section);
            return new TemplateContent(title, more, items);
        }
        return new TemplateContent(title, replaced(sections, s -> s.code().equals(code) ? section : s),
            replaced(items, item -> code.equals(item.section()) ? item.in(section.code()) : item));
    }

    /** Without a section and all that is asked in it. */
    public TemplateContent withoutSection(String code) {
        return new TemplateContent(title, sections.stream().filter(section -> !section.code().equals(code)).toList(),
            items.stream().filter(item -> !code.equals(item.section())).toList());
    }

    /** @param by −1 one place up, +1 one down; at the end nothing changes */
    public TemplateContent movedSection(String code, int by) {
        List<TemplateSection> moved = new ArrayList<>(sections);
        int at = section(code).map(sections::indexOf).orElse(-1);
        swap(moved, at, at + by);
        return new TemplateContent(title, moved, items).grouped();
    }

    /** With an item put in the place of the one with that code, or at the end of its section. */
    public TemplateContent withItem(String code, TemplateItem item) {
        Optional<TemplateItem> present = item(code);
        if (present.isEmpty()) {
            List<TemplateItem> more = new ArrayList<>(items);
            more.add(item);
            return withItems(more).grouped();
        }
        return withItems(replaced(items, i -> i.code().equals(code) ? item : i)).grouped();
    }

    public TemplateContent withoutItem(String code) {
        return withItems(items.stream().filter(item -> !item.code().equals(code)).toList());
    }

    /** @param by −1 one place up, +1 one down, within its section; at the end nothing changes */
    public TemplateContent movedItem(String code, int by) {
        List<TemplateItem> moved = new ArrayList<>(items);
        int at = item(code).map(items::indexOf).orElse(-1);
        int other = at + by;
        if (at >= 0 && other >= 0 && other < items.size() && Objects.equals(items.get(other).section(), items.get(at).section())) {
            swap(moved, at, other);
        }
        return withItems(moved);
    }

    /** With every yes-or-no question that leads to nothing yet leading to a finding of a grade when it is answered no; as it is for {@code null}. */
    public TemplateContent failing(FindingGrade grade) {
        return grade == null ? this : withItems(replaced(items, item -> item.failing(grade)));
    }

    private TemplateContent withItems(List<TemplateItem> others) {
        return new TemplateContent(title, sections, others);
    }

    private static <T> void swap(List<T> list, int one, int other) {
        if (one >= 0 && other >= 0 && other < list.size()) {
            Collections.swap(list, one, other);
        }
    }

    private static <T> List<T> replaced(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }
}
