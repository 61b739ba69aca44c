package org.kantoku.inspections.application.verdicts;

import org.kantoku.inspections.domain.Verdict;
import org.kantoku.shared.FiscalYear;

/**
 * What the comparison is narrowed to; {@code null} or empty means no condition.
 *
 * @param search  part of a contractor's name, reading or number
 * @param verdict of its latest inspection up to the last year
 * @param last    the last of the years compared
 */
public record VerdictFilter(String search, Verdict verdict, FiscalYear last) {

    /** Years that stand side by side. */
    public static final int YEARS = 5;

    public FiscalYear first() {
        return new FiscalYear(last.year() - YEARS + 1);
    }
}
