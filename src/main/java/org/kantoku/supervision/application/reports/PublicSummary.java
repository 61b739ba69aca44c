package org.kantoku.supervision.application.reports;

import java.time.LocalDate;
import java.util.Locale;

import org.kantoku.shared.FiscalYear;
import org.kantoku.supervision.application.MeasureQueries.PublicFigures;

/**
 * What the public may know of a fiscal year (policy clause 1(2), S-10): three numbers, no firm.
 *
 * @param judgedOn the day up to which was counted
 */
public record PublicSummary(FiscalYear year, LocalDate judgedOn, PublicFigures figures, Locale language) {

    /** Whether the year is still going on, so that the numbers are not its last. */
    public boolean isInterim() {
        return judgedOn.isBefore(year.end());
    }
}
