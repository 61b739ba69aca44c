package org.kantoku.inspections.domain.templates;

import java.util.List;

import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.ItemDefinition;

/**
 * An item of a checklist under work.
 *
 * @param code        unique in the checklist; conditions name it
 * @param section     code of its section, {@code null} when it stands before all of them
 * @param options     what can be chosen, for {@link AnswerType#CHOICE} and {@link AnswerType#CHOICES} only
 * @param condition   when it is asked, in the language of {@code shared.condition}; empty: always
 * @param constraint  what an answer has to satisfy, in the same language about {@code value}; empty: nothing more than its type
 * @param references  the law, guideline or standard that asks for it
 */
public record TemplateItem(String code, String section, AnswerType type, boolean required, Bilingual question, Bilingual hint, Bilingual evidence,
                           List<ItemOption> options, String condition, String constraint, Bilingual constraintMessage, Weighing weighing,
                           String references) {

    public TemplateItem {
        options = List.copyOf(options);
    }

    /** An item as it was published; a dash stands there for no evidence. */
    static TemplateItem of(ItemDefinition item) {
        Bilingual evidence = new Bilingual(item.evidenceJa(), item.evidenceEn()).equals(new Bilingual("-", "-")) ? Bilingual.NONE
            : new Bilingual(item.evidenceJa(), item.evidenceEn());
        return new TemplateItem(item.code(), item.category().name(), item.type(), item.isRequired(), new Bilingual(item.questionJa(), item.questionEn()),
            Bilingual.NONE, evidence, List.of(), item.condition().text(), "", Bilingual.NONE,
            new Weighing(item.weight(), item.gradeOnFail(), item.knockout(), item.failRuleText(), item.dueDays()), item.references());
    }

    /**
     * What an answer does to score and findings.
     *
     * @param weight   1 or more; counts for YPN, YN and SCALE only
     * @param grade    of the finding when it fails, {@code null} when it cannot fail
     * @param failRule when an answer fails, in the words of checklists.md; {@code -}: never
     * @param dueDays  calendar days for the correction
     */
    public record Weighing(int weight, FindingGrade grade, boolean knockout, String failRule, int dueDays) {

        /** An item that records and never fails. */
        public static final Weighing RECORD_ONLY = new Weighing(1, null, false, "-", 0);
    }
}
