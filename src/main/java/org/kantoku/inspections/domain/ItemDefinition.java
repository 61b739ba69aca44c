package org.kantoku.inspections.domain;

import java.util.Locale;
import java.util.Set;

/**
 * One item of a published checklist, as checklists.md describes it.
 *
 * @param gradeOnFail {@code null} when the item can never fail
 * @param condition   when the item is asked at all
 * @param failRule    when an answer fails and how heavily
 * @param failRuleText the fail rule as published
 * @param references  the law, guideline or standard that asks for it
 */
public record ItemDefinition(String code, ItemCategory category, AnswerType type, int weight, FindingGrade gradeOnFail,
        boolean knockout, ItemCondition condition, FailRule failRule, String failRuleText, String questionJa, String questionEn,
        String evidenceJa, String evidenceEn, int dueDays, String references) {

    /** The items of the short self-assessment for tier C (checklists.md §0). */
    private static final Set<String> SHORT_FORM = Set.of("SA-01", "SA-02", "SA-03", "SA-09", "SA-11",
        "SA-12", "SA-14", "SA-15", "SA-17", "SA-20", "SA-23", "SA-25", "SA-29", "SA-31", "SA-35", "SA-36", "SA-37", "SA-39",
        "SA-42");

    /** What the federation answers about itself in a selection; the other items are asked of the candidate (checklists.md (c)). */
    private static final Set<String> OURS = Set.of("DD-23", "DD-25", "DD-26", "DD-27");

    /** What no certificate excuses (checklists.md (c)). */
    private static final Set<String> DESPITE_CERTIFICATES = Set.of("DD-17", "DD-18", "DD-20", "DD-25");

    public boolean isInShortForm() {
        return SHORT_FORM.contains(code);
    }

    public boolean isOurs() {
        return OURS.contains(code);
    }

    public boolean isAskedDespiteCertificates() {
        return DESPITE_CERTIFICATES.contains(code);
    }

    /** Whether "there is none" is an answer to a request for files: only where that is judged (DD-07). */
    public boolean mayHaveNone() {
        return type == AnswerType.FILE && failRule instanceof FailRule.Judged judged
            && judged.question() == FailOutcome.Judgement.NO_FITTING_CERTIFICATE;
    }

    /** Text items explain another answer; photos and free remarks may stay empty. */
    public boolean isRequired() {
        return gradeOnFail != null || type != AnswerType.FILE && type != AnswerType.TEXT || !condition.isAlways();
    }

    /** The question in the reader's language. */
    public String question(Locale locale) {
        return "en".equals(locale.getLanguage()) ? questionEn : questionJa;
    }

    /** Examples of evidence in the reader's language. */
    public String evidence(Locale locale) {
        return "en".equals(locale.getLanguage()) ? evidenceEn : evidenceJa;
    }
}
