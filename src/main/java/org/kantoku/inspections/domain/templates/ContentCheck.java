package org.kantoku.inspections.domain.templates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.kantoku.contracts.domain.Fact;
import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.FailRule;
import org.kantoku.inspections.domain.FailRules;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.condition.Condition;

/** Looks a checklist through before it is published: what could not be asked, judged or read in both languages. */
public final class ContentCheck {

    /** What a condition may name beside the facts of clauses.md §1 (checklists.md §0). */
    private static final Set<String> MORE_FACTS = Set.of("tier", "hasSub", "hasErasure", "developsSystem", "reliedCert");

    private final TemplateContent content;
    private final List<ContentProblem> problems = new ArrayList<>();
    private final Set<String> before = new HashSet<>();

    private ContentCheck(TemplateContent content) {
        this.content = content;
    }

    /** Everything that is wrong, in the order of the checklist. */
    public static List<ContentProblem> of(ChecklistKind kind, TemplateContent content) {
        ContentCheck check = new ContentCheck(content);
        check.whole(kind);
        content.sections().forEach(check::section);
        content.items().forEach(check::item);
        return List.copyOf(check.problems);
    }

    private void whole(ChecklistKind kind) {
        wrong(content.items().isEmpty(), null, "empty");
        wrong(isHalf(content.title()), null, "title");
        boolean declared = content.item(SelfAssessment.DECLARATION).filter(item -> item.type() == AnswerType.YN && item.required() && item.condition().isEmpty()).isPresent();
        wrong(kind == ChecklistKind.SELF_ASSESSMENT && !declared, null, "declaration", SelfAssessment.DECLARATION);
    }

    private void section(TemplateSection section) {
        wrong(isHalf(section.label()), null, "section", section.code());
        wrong(content.itemsOf(section.code()).isEmpty(), null, "sectionEmpty", section.code());
    }

    private void item(TemplateItem item) {
        String code = item.code();
        wrong(before.contains(code), code, "codeTwice");
        wrong(isHalf(item.question()), code, "question");
        wrong(!item.hint().isEmpty() && isHalf(item.hint()), code, "hint");
        wrong(!item.evidence().isEmpty() && isHalf(item.evidence()), code, "evidence");
        wrong(!item.constraintMessage().isEmpty() && isHalf(item.constraintMessage()), code, "constraintMessage");
        options(item);
        condition(item);
        constraint(item);
        weighing(item);
        before.add(code);
    }

    private void options(TemplateItem item) {
        boolean chosen = item.type() == AnswerType.CHOICE || item.type() == AnswerType.CHOICES;
        wrong(chosen && item.options().size() < 2, item.code(), "options");
        wrong(item.options().stream().map(ItemOption::name).distinct().count() < item.options().size(), item.code(), "optionTwice");
        wrong(item.options().stream().map(ItemOption::label).anyMatch(ContentCheck::isHalf), item.code(), "optionLabel");
    }

    private void condition(TemplateItem item) {
        Set<String> names;
        try {
            names = Condition.parse(item.condition()).names();
        } catch (IllegalArgumentException e) {
            problems.add(ContentProblem.of(item.code(), "condition"));
            return;
        }
        names.stream().filter(name -> !before.contains(name) && !isFact(name)).forEach(name -> problems.add(
            ContentProblem.of(item.code(), content.item(name).isPresent() ? "conditionLater" : "conditionUnknown", name)));
    }

    private static boolean isFact(String name) {
        return MORE_FACTS.contains(name) || Fact.of(name).isPresent();
    }

    private void constraint(TemplateItem item) {
        try {
            wrong(!Set.of("value").containsAll(Condition.parse(item.constraint()).names()), item.code(), "constraint");
        } catch (IllegalArgumentException e) {
            problems.add(ContentProblem.of(item.code(), "constraint"));
        }
    }

    private void weighing(TemplateItem item) {
        FailRule rule;
        try {
            rule = FailRules.parse(item.weighing().failRule());
        } catch (IllegalArgumentException e) {
            problems.add(ContentProblem.of(item.code(), "failRule"));
            return;
        }
        boolean fails = !(rule instanceof FailRule.Never);
        wrong(!rule.fits(item.type()), item.code(), "failRuleType");
        wrong(rule instanceof FailRule.Chosen chosen && !item.options().stream().map(ItemOption::name).toList().containsAll(chosen.options()), item.code(), "failOption");
        wrong(fails && item.weighing().grade() == null, item.code(), "gradeMissing");
        wrong(!fails && item.weighing().grade() != null, item.code(), "gradeIdle");
        wrong(item.weighing().knockout() && !fails, item.code(), "knockout");
        wrong(item.weighing().grade() != null && item.weighing().dueDays() > item.weighing().grade().completionDays().orElse(0), item.code(), "dueDays");
    }

    private static boolean isHalf(Bilingual text) {
        return Stream.of(text.ja(), text.en()).anyMatch(String::isEmpty);
    }

    private void wrong(boolean wrong, String item, String key, Object... arguments) {
        if (wrong) {
            problems.add(ContentProblem.of(item, key, arguments));
        }
    }
}
