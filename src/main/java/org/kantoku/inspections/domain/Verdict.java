package org.kantoku.inspections.domain;

import java.math.BigDecimal;

/** The result of an inspection or self-assessment (checklists.md §0 判定). */
public enum Verdict {
    PASS, CONDITIONAL, FAIL, NOT_SCORED;

    private static final BigDecimal PASS_FROM = new BigDecimal("80");
    private static final BigDecimal CONDITIONAL_FROM = new BigDecimal("60");

    /** The verdict by the rounded score alone; {@code null} means nothing could be scored. */
    static Verdict ofScore(BigDecimal score) {
        if (score == null) {
            return NOT_SCORED;
        }
        return score.compareTo(PASS_FROM) >= 0 ? PASS : score.compareTo(CONDITIONAL_FROM) >= 0 ? CONDITIONAL : FAIL;
    }
}
