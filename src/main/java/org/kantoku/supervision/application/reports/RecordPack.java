package org.kantoku.supervision.application.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.kantoku.shared.Localised;
import org.kantoku.supervision.application.LapsePeriodQueries.Flow;
import org.kantoku.supervision.domain.reports.Measures;
import org.kantoku.supervision.domain.reports.ReportPeriod;

/**
 * The record of supervision of a period: everything an auditor asks for.
 *
 * @param order      what was asked for
 * @param department the department it is limited to, or {@code null}
 * @param contractor the contractor it is limited to, or {@code null}
 * @param made       when and by whom
 * @param judgedOn   the day up to which it is judged
 * @param measures   of the period
 * @param before     of the fiscal year before, or {@code null} where the pack is about all years
 * @param flow       lapses that began and ended
 */
public record RecordPack(PackOrder order, Localised department, String contractor, Made made, ReportPeriod period, LocalDate judgedOn, Measures measures,
                         Measures before, Flow flow, List<PackTable> tables) {

    /**
     * Who made a report when.
     *
     * @param chainEntry number of the last entry of the audit trail at that moment
     * @param chainHash  its hash, on which every later entry depends
     */
    public record Made(Instant at, String by, long chainEntry, String chainHash) {
    }

    /** About how many rows it has. */
    public long rows() {
        return tables.stream().mapToLong(PackTable::total).sum();
    }
}
