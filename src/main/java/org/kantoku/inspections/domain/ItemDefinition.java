package org.kantoku.inspections.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.kantoku.inspections.domain.templates.ItemOption;
import org.kantoku.inspections.domain.templates.ItemTrait;
import org.kantoku.inspections.domain.templates.TemplateItem;
import org.kantoku.inspections.domain.templates.TemplateSection;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.condition.Condition;
import org.kantoku.shared.condition.Truth;

/**
 * An item of a checklist, its condition and rules read, as it is put before somebody.
 *
 * @param told       as it is written down
 * @param condition  when the item is asked at all
 * @param failRule   when an answer fails and how heavily
 * @param constraint what an answer has to satisfy beyond its type, about {@code value}
 */
public record ItemDefinition(TemplateSection section, TemplateItem told, ItemCondition condition, FailRule failRule, Condition constraint) {

    /**
     * Reads the condition and the rules of an item.
     *
     * @throws IllegalArgumentException when one of them cannot be read
     */
    public static ItemDefinition of(TemplateSection section, TemplateItem told) {
        return new ItemDefinition(section, told, ItemCondition.parse(told.condition()), FailRules.parse(told.weighing().failRule()),
            Condition.parse(told.constraint()));
    }

    public String code() {
        return told.code();
    }

    public AnswerType type() {
        return told.type();
    }

    /** 1 or more; counts towards the score where the answer does. */
    public int weight() {
        return told.weighing().weight();
    }

    /** Grade of the finding, {@code null} when the item can never fail. */
    public FindingGrade gradeOnFail() {
        return told.weighing().grade();
    }

    public boolean knockout() {
        return told.weighing().knockout();
    }

    /** The fail rule as published. */
    public String failRuleText() {
        return told.weighing().failRule();
    }

    /** Calendar days for the correction; 0 when there is none to make. */
    public int dueDays() {
        return told.weighing().dueDays();
    }

    /** The law, guideline or standard that asks for it. */
    public String references() {
        return told.references();
    }

    public String questionJa() {
        return told.question().ja();
    }

    public String questionEn() {
        return told.question().en();
    }

    public List<ItemOption> options() {
        return told.options();
    }

    public boolean isInShortForm() {
        return told.traits().contains(ItemTrait.SHORT_FORM);
    }

    public boolean isOurs() {
        return told.traits().contains(ItemTrait.OURS);
    }

    public boolean isAskedDespiteCertificates() {
        return told.traits().contains(ItemTrait.DESPITE_CERTIFICATES);
    }

    /** Whether it asks about findings of before, and so does not apply while there are none. */
    public boolean needsEarlierFindings() {
        return told.traits().contains(ItemTrait.NEEDS_EARLIER_FINDINGS);
    }

    /** Whether "there is none" is an answer to a request for files: only where that is judged (DD-07). */
    public boolean mayHaveNone() {
        return type() == AnswerType.FILE && failRule instanceof FailRule.Judged judged
            && judged.question() == FailOutcome.Judgement.NO_FITTING_CERTIFICATE;
    }

    /** Whether the sheet is incomplete without an answer. */
    public boolean isRequired() {
        return told.required() && type() != AnswerType.NOTE;
    }

    /** The question in the reader's language. */
    public String question(Locale locale) {
        return told.question().in(locale);
    }

    /** Examples of evidence in the reader's language; empty when none is asked for. */
    public String evidence(Locale locale) {
        return told.evidence().in(locale);
    }

    /** Refuses a value that is none of the options or breaks the constraint. */
    void checkValue(String value) {
        boolean known = switch (type()) {
            case CHOICE -> isOption(value);
            case CHOICES -> Answer.chosen(value).stream().allMatch(this::isOption);
            default -> true;
        };
        if (!known) {
            throw new RuleViolation("inspections.error.choice");
        }
        if (constraint.evaluate(Map.of("value", type() == AnswerType.CHOICES ? Answer.chosen(value) : value)) == Truth.FALSE) {
            Bilingual message = told.constraintMessage();
            throw message.isEmpty() ? new RuleViolation("inspections.error.constraint") : new RuleViolation("inspections.error.constraintTold", message);
        }
    }

    private boolean isOption(String name) {
        return option(name).isPresent();
    }

    /** What is chosen by a name. */
    public Optional<ItemOption> option(String name) {
        return options().stream().filter(option -> option.name().equals(name)).findFirst();
    }
}
