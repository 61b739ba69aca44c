package org.kantoku.inspections.domain.templates;

import java.util.List;

/**
 * What keeps a checklist from being published.
 *
 * @param item      code of the item, {@code null} for the checklist or a section
 * @param key       of the sentence that says what is wrong
 * @param arguments of that sentence
 */
public record ContentProblem(String item, String key, List<Object> arguments) {

    static ContentProblem of(String item, String key, Object... arguments) {
        return new ContentProblem(item, "checklists.problem." + key, List.of(arguments));
    }
}
