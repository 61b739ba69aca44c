package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.kantoku.shared.FiscalYear;

/**
 * The inspections of a fiscal year.
 *
 * @param approvedOn when the plan was approved, or {@code null}
 * @param unplanned  what is due in the year (or overdue) and not planned
 */
public record YearPlan(FiscalYear year, LocalDate approvedOn, List<PlanRow> rows, List<DueProposal> unplanned) {

    /** Inspections (not proposals) in a month. */
    public long load(YearMonth month) {
        return rows.stream().flatMap(r -> r.cells().stream())
            .filter(c -> !c.isProposal() && YearMonth.from(c.on()).equals(month)).count();
    }

    public long inspections() {
        return rows.stream().flatMap(r -> r.cells().stream()).filter(c -> !c.isProposal()).count();
    }
}
