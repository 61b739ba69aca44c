package org.kantoku.inspections.application.verdicts;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.kantoku.inspections.domain.Verdict;
import org.kantoku.shared.FiscalYear;

/**
 * A contractor's results side by side.
 *
 * @param tier    highest present tier of its supervised contracts, or {@code null}
 * @param verdict of the latest inspection, as {@code score}
 * @param change  latest score less the one before it, or {@code null} when there are not two
 * @param results of the years compared, the earliest first
 */
public record VerdictRow(UUID contractorId, String contractorName, String tier, Verdict verdict, BigDecimal score, BigDecimal change,
        List<Result> results) {

    /** The last result of a year, or {@code null}. */
    public Result in(FiscalYear year) {
        return results.stream().filter(result -> year.contains(result.on())).reduce((a, b) -> b).orElse(null);
    }

    /** How many inspections of a year there are beside the last one. */
    public long more(FiscalYear year) {
        return Math.max(0, results.stream().filter(result -> year.contains(result.on())).count() - 1);
    }

    public boolean isWorse() {
        return change != null && change.signum() < 0;
    }
}
