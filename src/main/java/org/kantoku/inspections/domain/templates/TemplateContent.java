package org.kantoku.inspections.domain.templates;

import java.util.List;

/** A whole checklist under work, in the order in which it is asked. */
public record TemplateContent(Bilingual title, List<TemplateSection> sections, List<TemplateItem> items) {

    public TemplateContent {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
    }
}
