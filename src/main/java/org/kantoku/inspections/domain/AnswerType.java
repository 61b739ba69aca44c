package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.function.BiConsumer;

import org.kantoku.shared.RuleViolation;

/**
 * The seven answer types of checklists.md §0, and those that other checklists ask for beside them. A value travels and is stored as text in the
 * form checked here.
 */
public enum AnswerType {
    /** はい・一部・いいえ・該当なし. */
    YPN(oneOf(Answer.YES, Answer.PARTIAL, Answer.NO, Answer.NOT_APPLICABLE)),
    /** はい・いいえ. */
    YN(oneOf(Answer.YES, Answer.NO)),
    /** 0 none, 1 planned, 2 partly done, 3 done, 4 done and reviewed. */
    SCALE(oneOf("0", "1", "2", "3", "4")),
    /** A whole number of 0 or more; the unit is in the question. */
    NUMBER(like("\\d{1,12}", "inspections.error.number")),
    /** An ISO date not in the future, or {@link Answer#NEVER}: what never happened has no date and is always too old. */
    DATE(AnswerType::date),
    /** Free text of up to 2,000 characters. */
    TEXT(AnswerType::sized),
    /** One or more files; the value only says so, the files themselves are linked evidence. {@link Answer#NONE}: there is none. */
    FILE(oneOf(Answer.ATTACHED, Answer.NONE)),
    /** A number of 0 or more with up to six decimals; the unit is in the question. */
    DECIMAL(like("\\d{1,12}(\\.\\d{1,6})?", "inspections.error.decimal")),
    /** One of the item's own options, by its name. */
    CHOICE(AnswerType::sized),
    /** Some of the item's own options, by their names, one a line. */
    CHOICES(AnswerType::sized),
    /** Photographs; as {@link #FILE}. */
    PHOTO(oneOf(Answer.ATTACHED, Answer.NONE)),
    /** Words to read; nothing is answered. */
    NOTE(oneOf());

    private final BiConsumer<String, LocalDate> rule;

    AnswerType(BiConsumer<String, LocalDate> rule) {
        this.rule = rule;
    }

    /** Refuses a value that is not of this type. */
    void check(String value, LocalDate today) {
        rule.accept(value, today);
    }

    /** Only YPN, YN and SCALE count towards the score; the others can merely fail. */
    public boolean isScored() {
        return this == YPN || this == YN || this == SCALE;
    }

    /** Whether it is answered by files. */
    public boolean isFile() {
        return this == FILE || this == PHOTO;
    }

    private static BiConsumer<String, LocalDate> oneOf(String... allowed) {
        Set<String> values = Set.of(allowed);
        return (value, today) -> refuseUnless(values.contains(value), "inspections.error.choice");
    }

    private static BiConsumer<String, LocalDate> like(String pattern, String key) {
        return (value, today) -> refuseUnless(value.matches(pattern), key);
    }

    private static void date(String value, LocalDate today) {
        if (value.equals(Answer.NEVER)) {
            return;
        }
        try {
            refuseUnless(!LocalDate.parse(value).isAfter(today), "inspections.error.dateFuture");
        } catch (DateTimeParseException e) {
            throw new RuleViolation("inspections.error.date");
        }
    }

    private static void sized(String value, LocalDate today) {
        refuseUnless(value.length() <= Answer.MAX_TEXT, "inspections.error.textLong", Answer.MAX_TEXT);
    }

    private static void refuseUnless(boolean holds, String key, Object... arguments) {
        if (!holds) {
            throw new RuleViolation(key, arguments);
        }
    }
}
