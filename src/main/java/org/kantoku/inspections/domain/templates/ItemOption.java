package org.kantoku.inspections.domain.templates;

import org.kantoku.shared.Bilingual;

/**
 * Something to choose from.
 *
 * @param name what is stored as the answer; the same in every language
 */
public record ItemOption(String name, Bilingual label) {
}
