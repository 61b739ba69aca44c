package org.kantoku.inspections.domain.templates;

import org.kantoku.shared.Bilingual;

/**
 * A part of a checklist with a heading of its own.
 *
 * @param code by which items name it, unique in the checklist
 */
public record TemplateSection(String code, Bilingual label) {

    /** Where items stand that belong to no section. */
    public static final TemplateSection NONE = new TemplateSection("", Bilingual.NONE);
}
