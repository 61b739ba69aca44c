package org.kantoku.inspections.web.checklists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.kantoku.inspections.domain.templates.ContentProblem;
import org.kantoku.shared.web.TextBean;

/** Parts of a checklist in words. */
@Named
@ApplicationScoped
public class ChecklistWords {

    private final TextBean texts = new TextBean();

    /** What a part that differs says: constants and yes/no by their names, nothing as a dash. */
    public String value(Object part) {
        if (part instanceof Boolean flag) {
            return texts.text(flag ? "checklists.yes" : "checklists.no");
        }
        if (part instanceof Enum<?> constant) {
            return texts.of(constant);
        }
        String text = part == null ? "" : part.toString();
        return text.isEmpty() ? "–" : text;
    }

    /** When an answer fails. */
    public String failRule(String rule) {
        return switch (rule) {
            case "-" -> texts.text("checklists.rule.never");
            case "NO" -> texts.text("checklists.rule.no");
            default -> rule;
        };
    }

    public String problem(ContentProblem problem) {
        return texts.text(problem.key(), problem.arguments().toArray());
    }
}
