package org.kantoku.supervision.application.reports;

import java.util.Locale;

import org.kantoku.shared.FiscalYear;
import org.kantoku.supervision.domain.reports.ReportScope;

/**
 * Which record pack is wanted.
 *
 * @param year   the fiscal year, or {@code null} for all years, which a pack about one contractor may be
 * @param format workbook or paper
 */
public record PackOrder(FiscalYear year, ReportScope scope, Format format, Locale language) {

    /** What the file is. */
    public enum Format {
        PDF, XLSX
    }

    public PackOrder within(ReportScope narrowed) {
        return new PackOrder(year, narrowed, format, language);
    }
}
