package org.kantoku.inspections.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When an item is asked (column 条件 of checklists.md): alternatives joined by {@code ||}, each a contract fact
 * ({@code transport}), a tier ({@code tier in (S,A)}) or another answer ({@code SA-11>0}, {@code SA-35=NO}).
 */
public final class ItemCondition {

    private static final Pattern FACT = Pattern.compile("[a-z]\\w*", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIER = Pattern.compile("tier in \\(([A-Z](?:,[A-Z])*)\\)");
    private static final Pattern ANSWER = Pattern.compile("([A-Z]{2}-\\d{2})([=>])(\\w+)");

    private final String text;
    private final List<Alternative> alternatives;

    private ItemCondition(String text, List<Alternative> alternatives) {
        this.text = text;
        this.alternatives = alternatives;
    }

    /** Parses a condition; anything else is refused, so that no sheet is published that cannot be judged. */
    public static ItemCondition parse(String text) {
        String trimmed = text == null ? "" : text.strip();
        return new ItemCondition(trimmed, trimmed.isEmpty() ? List.of()
            : Stream.of(trimmed.split("\\|\\|")).map(String::strip).map(ItemCondition::alternative).toList());
    }

    public boolean isAlways() {
        return alternatives.isEmpty();
    }

    /** Whether another answer alone may decide that the item is asked. */
    public boolean followsAnswers() {
        return Stream.of(text.split("\\|\\|")).map(String::strip).anyMatch(term -> ANSWER.matcher(term).matches());
    }

    /** Whether the item is asked, given the facts and the other answers (by item code). */
    public boolean holds(AssessmentContext context, Map<String, Answer> answers) {
        return isAlways() || alternatives.stream().anyMatch(a -> a.holds(context, answers));
    }

    /** The condition as written in the published sheet. */
    public String text() {
        return text;
    }

    private static Alternative alternative(String term) {
        Matcher tier = TIER.matcher(term);
        if (tier.matches()) {
            Set<String> tiers = Set.of(tier.group(1).split(","));
            return (context, answers) -> tiers.contains(context.tier());
        }
        Matcher answer = ANSWER.matcher(term);
        if (answer.matches()) {
            return answered(answer.group(1), answer.group(2), answer.group(3));
        }
        if (FACT.matcher(term).matches()) {
            return (context, answers) -> context.holds(term);
        }
        throw new IllegalArgumentException("not a condition: " + term);
    }

    private static Alternative answered(String code, String operator, String operand) {
        if (operator.equals("=")) {
            return (context, answers) -> answers.containsKey(code) && answers.get(code).is(operand);
        }
        long limit = Long.parseLong(operand);
        return (context, answers) -> answers.containsKey(code) && answers.get(code).value() != null
            && Long.parseLong(answers.get(code).value()) > limit;
    }

    @Override
    public String toString() {
        return text;
    }

    @FunctionalInterface
    private interface Alternative {
        boolean holds(AssessmentContext context, Map<String, Answer> answers);
    }
}
