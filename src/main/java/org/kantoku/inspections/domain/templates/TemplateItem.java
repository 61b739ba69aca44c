package org.kantoku.inspections.domain.templates;

import java.util.List;
import java.util.Set;

import org.kantoku.inspections.domain.AnswerType;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.Bilingual;

/**
 * An item of a checklist as it is written down.
 *
 * @param code        unique in the checklist; conditions name it
 * @param section     code of its section, {@code null} when it stands before all of them
 * @param options     what can be chosen, for {@link AnswerType#CHOICE} and {@link AnswerType#CHOICES} only
 * @param evidence    what to attach, for example
 * @param condition   when it is asked, in the language of {@code shared.condition}; empty: always
 * @param constraint  what an answer has to satisfy, in the same language about {@code value}; empty: nothing more than its type
 * @param references  the law, guideline or standard that asks for it
 */
public record TemplateItem(String code, String section, AnswerType type, boolean required, Bilingual question, Bilingual hint, Bilingual evidence,
                           List<ItemOption> options, String condition, String constraint, Bilingual constraintMessage, Weighing weighing,
                           String references, Set<ItemTrait> traits) {

    public TemplateItem {
        options = List.copyOf(options);
        traits = Set.copyOf(traits);
    }

    /** The same item in another section. */
    TemplateItem in(String otherSection) {
        return new TemplateItem(code, otherSection, type, required, question, hint, evidence, options, condition, constraint, constraintMessage, weighing,
            references, traits);
    }

    TemplateItem failing(FindingGrade grade) {
        boolean idle = weighing.grade() == null && (type == AnswerType.YN || type == AnswerType.YPN);
        return !idle ? this : new TemplateItem(code, section, type, required, question, hint, evidence, options, condition, constraint, constraintMessage,
            new Weighing(weighing.weight(), grade, weighing.knockout(), "NO", grade.completionDays().orElse(0)), references, traits);
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
