package org.kantoku.inspections.domain.templates;

import java.util.stream.Stream;

import org.kantoku.shared.Bilingual;
import org.kantoku.shared.RuleViolation;

/** How much a checklist may hold; checklists from elsewhere come in any length. */
public final class ContentLimits {

    /** The most items a checklist may have; more cannot be filled in by anybody. */
    public static final int MAX_ITEMS = 500;
    private static final int CODE = 50;
    private static final int SECTION = 100;
    private static final int TITLE = 200;
    private static final int QUESTION = 2000;
    private static final int HINT = 1000;
    private static final int LINE = 500;

    private ContentLimits() {
    }

    /** @throws RuleViolation with the item, or the title, that is too long */
    public static void require(TemplateContent content) {
        if (content.items().size() > MAX_ITEMS) {
            throw new RuleViolation("checklists.problem.tooMany", MAX_ITEMS);
        }
        shorter(TITLE, content.title().ja(), content.title());
        content.sections().forEach(section -> {
            shorter(SECTION, section.code(), Bilingual.NONE, section.code());
            shorter(TITLE, section.code(), section.label());
        });
        content.items().forEach(ContentLimits::require);
    }

    private static void require(TemplateItem item) {
        shorter(CODE, item.code(), Bilingual.NONE, item.code());
        shorter(QUESTION, item.code(), item.question());
        shorter(HINT, item.code(), item.hint());
        shorter(LINE, item.code(), item.evidence(), item.condition(), item.constraint(), item.weighing().failRule(), item.references());
        shorter(LINE, item.code(), item.constraintMessage());
    }

    private static void shorter(int most, String where, Bilingual text, String... others) {
        boolean fits = Stream.concat(Stream.of(text.ja(), text.en()), Stream.of(others)).allMatch(one -> one.length() <= most);
        if (!fits) {
            throw new RuleViolation("checklists.error.tooLong", where.length() > CODE ? where.substring(0, CODE) + "…" : where, most);
        }
    }
}
