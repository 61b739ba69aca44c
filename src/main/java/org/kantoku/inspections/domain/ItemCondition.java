package org.kantoku.inspections.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.kantoku.shared.TriState;
import org.kantoku.shared.condition.Condition;
import org.kantoku.shared.condition.Truth;

/**
 * When an item is asked (column 条件 of checklists.md): a {@link Condition} over facts of the contract ({@code transport}), its tier
 * ({@code tier in (S,A)}) and answers to items before it ({@code SA-11>0}, {@code SA-35=NO}). What nobody has decided yet is asked rather than
 * silently dropped; what hangs on an answer that is not there yet is not asked yet.
 */
public final class ItemCondition {

    /** The name by which a condition asks for the tier. */
    public static final String TIER = "tier";

    private final Condition condition;

    private ItemCondition(Condition condition) {
        this.condition = condition;
    }

    /** @throws IllegalArgumentException for a text that is no condition */
    public static ItemCondition parse(String text) {
        return new ItemCondition(Condition.parse(text));
    }

    public boolean isAlways() {
        return condition.toString().isEmpty();
    }

    /** Whether answers to other items of the sheet have a say in it. */
    public boolean followsAnswers(Sheet sheet) {
        return names().stream().anyMatch(name -> sheet.item(name).isPresent());
    }

    /** The facts and items it reads. */
    public Set<String> names() {
        return condition.names();
    }

    /**
     * Whether the item is asked.
     *
     * @param sheet  where the items stand which it names
     * @param before answers to the items before it that are asked themselves, by their codes
     */
    public boolean holds(AssessmentContext context, Sheet sheet, Map<String, Answer> before) {
        return isAlways() || holds(context, sheet, before, TriState.YES) || holds(context, sheet, before, TriState.NO);
    }

    private boolean holds(AssessmentContext context, Sheet sheet, Map<String, Answer> before, TriState undecided) {
        Map<String, Object> facts = new HashMap<>();
        for (String name : names()) {
            facts.put(name, sheet.item(name).map(item -> said(item, before.get(name))).orElseGet(() -> fact(name, context, undecided)));
        }
        return condition.evaluate(facts) == Truth.TRUE;
    }

    private static Object fact(String name, AssessmentContext context, TriState undecided) {
        if (name.equals(TIER)) {
            return context.tier();
        }
        return context.undecided().contains(name) ? undecided : context.facts().contains(name) ? TriState.YES : TriState.NO;
    }

    /** Unanswered is {@link TriState#UNKNOWN}. */
    private static Object said(ItemDefinition item, Answer answer) {
        if (answer == null || answer.value() == null) {
            return TriState.UNKNOWN;
        }
        return item.type() == AnswerType.CHOICES ? Answer.chosen(answer.value()) : answer.value();
    }

    /** The condition as written in the published sheet. */
    public String text() {
        return condition.toString();
    }

    @Override
    public String toString() {
        return condition.toString();
    }
}
