package org.kantoku.supervision.application.reports;

import java.util.Locale;

import org.kantoku.shared.FiscalYear;
import org.kantoku.supervision.domain.reports.ReportPeriod;

/**
 * Which report to the board is wanted.
 *
 * @param withheld whether letters stand instead of the names of firms
 */
public record BoardOrder(FiscalYear year, ReportPeriod.Part part, boolean withheld, Locale language) {

    public ReportPeriod period() {
        return ReportPeriod.of(year, part);
    }

    public ReportPeriod periodBefore() {
        return ReportPeriod.before(year, part);
    }
}
