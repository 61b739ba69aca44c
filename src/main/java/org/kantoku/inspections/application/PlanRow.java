package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.shared.FiscalYear;

/**
 * A contractor's year.
 *
 * @param tier   highest present tier of its supervised contracts, or {@code null}
 * @param cells  its entries, by day
 */
public record PlanRow(UUID contractorId, String contractorName, String tier, List<PlanCell> cells) {

    /** The entries of one month; what was owed before the year stands in April. */
    public List<PlanCell> in(java.time.YearMonth month) {
        LocalDate start = FiscalYear.of(month.atDay(1)).start();
        return cells.stream().filter(c -> java.time.YearMonth.from(c.on().isBefore(start) ? start : c.on()).equals(month)).toList();
    }
}
