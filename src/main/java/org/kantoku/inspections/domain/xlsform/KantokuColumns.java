package org.kantoku.inspections.domain.xlsform;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.kantoku.inspections.domain.FailRules;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.inspections.domain.templates.ItemTrait;
import org.kantoku.inspections.domain.templates.TemplateItem.Weighing;
import org.kantoku.shared.Bilingual;
import org.kantoku.shared.condition.Condition;
import org.kantoku.shared.condition.InvalidCondition;

/** Columns of our own beside those of XLSForm, which other programs read over: what a failed answer means. */
final class KantokuColumns {

    static final String WEIGHT = "kantoku_weight";
    static final String GRADE = "kantoku_grade";
    static final String KNOCKOUT = "kantoku_knockout";
    static final String FAIL_RULE = "kantoku_fail_rule";
    static final String DUE_DAYS = "kantoku_due_days";
    static final String EVIDENCE_JA = "kantoku_evidence_ja";
    static final String EVIDENCE_EN = "kantoku_evidence_en";
    static final String REFERENCES = "kantoku_references";
    /** The condition as it is here: it may ask for facts of the contract, which XLSForm does not know, and goes before {@code relevant}. */
    static final String CONDITION = "kantoku_condition";
    /** The constraint as it is here; goes before {@code constraint}. */
    static final String CONSTRAINT = "kantoku_constraint";
    /** Names of {@link ItemTrait}, separated by blanks. */
    static final String TRAITS = "kantoku_traits";
    private static final int MAX_WEIGHT = 100;
    private static final int MAX_DAYS = 3_650;

    private KantokuColumns() {
    }

    static Optional<String> condition(FormRow row) {
        return own(row, CONDITION);
    }

    static Optional<String> constraint(FormRow row) {
        return own(row, CONSTRAINT);
    }

    private static Optional<String> own(FormRow row, String column) {
        return row.has(column) && isCondition(row.text(column)) ? Optional.of(row.text(column)) : Optional.empty();
    }

    private static boolean isCondition(String text) {
        try {
            Condition.parse(text);
            return true;
        } catch (InvalidCondition e) {
            return false;
        }
    }

    static Bilingual evidence(FormRow row) {
        String ja = row.text(EVIDENCE_JA);
        String en = row.text(EVIDENCE_EN);
        return new Bilingual(ja.isEmpty() ? en : ja, en.isEmpty() ? ja : en);
    }

    /** @param wrong told the column when a trait is named that nobody knows */
    static Set<ItemTrait> traits(FormRow row, Consumer<String> wrong) {
        Set<ItemTrait> traits = EnumSet.noneOf(ItemTrait.class);
        for (String name : row.text(TRAITS).split(" ")) {
            try {
                if (!name.isEmpty()) {
                    traits.add(ItemTrait.valueOf(name));
                }
            } catch (IllegalArgumentException e) {
                wrong.accept(TRAITS);
            }
        }
        return traits;
    }

    static String references(FormRow row) {
        return row.text(REFERENCES);
    }

    /** @param wrong told the columns in which nonsense stands */
    static Weighing weighing(FormRow row, Consumer<String> wrong) {
        Stream.of(CONDITION, CONSTRAINT).filter(column -> row.has(column) && !isCondition(row.text(column))).forEach(wrong);
        int weight = number(row, WEIGHT, 1, 1, MAX_WEIGHT, wrong);
        FindingGrade grade = null;
        if (row.has(GRADE)) {
            try {
                grade = FindingGrade.valueOf(row.text(GRADE));
            } catch (IllegalArgumentException e) {
                wrong.accept(GRADE);
            }
        }
        String rule = row.has(FAIL_RULE) ? row.text(FAIL_RULE) : "-";
        try {
            FailRules.parse(rule);
        } catch (IllegalArgumentException e) {
            wrong.accept(FAIL_RULE);
        }
        boolean knockout = row.text(KNOCKOUT).matches("(?i)yes|true|1");
        return new Weighing(weight, grade, knockout, rule, number(row, DUE_DAYS, 0, 0, MAX_DAYS, wrong));
    }

    private static int number(FormRow row, String column, int otherwise, int from, int to, Consumer<String> wrong) {
        if (!row.has(column)) {
            return otherwise;
        }
        if (!row.text(column).matches("\\d{1,4}") || Integer.parseInt(row.text(column)) < from || Integer.parseInt(row.text(column)) > to) {
            wrong.accept(column);
            return otherwise;
        }
        return Integer.parseInt(row.text(column));
    }
}
