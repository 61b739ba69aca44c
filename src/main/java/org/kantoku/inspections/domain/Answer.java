package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.util.List;

import org.kantoku.shared.RuleViolation;

/**
 * What was answered to one item.
 *
 * @param value       in the form of the item's {@link AnswerType}; {@code null} while only a comment or file is there
 * @param naReason    why the item does not apply; needed with {@link #NOT_APPLICABLE} (model.md §7 no. 12)
 * @param comment     what was seen; needed with {@link #PARTIAL}
 * @param judgement   the inspector's answer where the fail rule asks a person, else {@code null}
 * @param gradeShift  +1 one grade heavier, −1 one lighter, 0 as the sheet says (inspectors only)
 * @param gradeReason why the grade was shifted
 */
public record Answer(String value, String naReason, String comment, Boolean judgement, int gradeShift, String gradeReason) {

    public static final String YES = "YES";
    public static final String PARTIAL = "PARTIAL";
    public static final String NO = "NO";
    public static final String NOT_APPLICABLE = "NA";
    public static final String NEVER = "NEVER";
    public static final String ATTACHED = "ATTACHED";
    /** There is nothing to attach; only where the item judges that, see {@link ItemDefinition#mayHaveNone()}. */
    public static final String NONE = "NONE";
    public static final int MAX_TEXT = 2000;

    public Answer {
        value = blankToNull(value);
        naReason = blankToNull(naReason);
        comment = blankToNull(comment);
        gradeReason = blankToNull(gradeReason);
        if (gradeShift < -1 || gradeShift > 1) {
            throw new RuleViolation("inspections.error.gradeShift");
        }
    }

    public static Answer of(String value) {
        return new Answer(value, null, null, null, 0, null);
    }

    public Answer withValue(String given) {
        return new Answer(given, naReason, comment, judgement, gradeShift, gradeReason);
    }

    public Answer withComment(String text) {
        return new Answer(value, naReason, text, judgement, gradeShift, gradeReason);
    }

    public Answer withJudgement(boolean judged) {
        return new Answer(value, naReason, comment, judged, gradeShift, gradeReason);
    }

    public Answer shifted(int shift, String reason) {
        return new Answer(value, naReason, comment, judgement, shift, reason);
    }

    public boolean is(String expected) {
        return expected.equals(value);
    }

    /** Refuses a value of the wrong form. Missing reasons are no error while somebody is still typing. */
    public void check(ItemDefinition item, LocalDate today) {
        if (value != null) {
            item.type().check(value, today);
            item.checkValue(value);
        }
        if (item.type().isFile() && is(NONE) && !item.mayHaveNone()) {
            throw new RuleViolation("inspections.error.choice");
        }
        if (longest() > MAX_TEXT) {
            throw new RuleViolation("inspections.error.textLong", MAX_TEXT);
        }
        if (gradeShift < 0 && item.knockout()) {
            throw new RuleViolation("inspections.error.knockoutLowered");
        }
    }

    /** What is still missing before this answer counts as given, or {@code null}. */
    public Gap gap(ItemDefinition item, boolean byInspector) {
        if (value == null) {
            return Gap.VALUE;
        }
        if (is(NOT_APPLICABLE) && naReason == null) {
            return Gap.NA_REASON;
        }
        if (item.type() == AnswerType.YPN && is(PARTIAL) && comment == null) {
            return Gap.COMMENT;
        }
        if (byInspector && is(NO) && comment == null) {
            return Gap.COMMENT;
        }
        return gradeShift != 0 && gradeReason == null ? Gap.GRADE_REASON : null;
    }

    /** The options that a value of {@link AnswerType#CHOICES} names. */
    public static List<String> chosen(String value) {
        return value.lines().toList();
    }

    /** The part of an answer that is still missing. */
    public enum Gap {
        VALUE, NA_REASON, COMMENT, GRADE_REASON, JUDGEMENT
    }

    private int longest() {
        return Math.max(Math.max(length(naReason), length(comment)), length(gradeReason));
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
