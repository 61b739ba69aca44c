package org.kantoku.supervision.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.kantoku.contracts.domain.transfers.HandlingFigures;
import org.kantoku.contracts.domain.transfers.ReportingPeriod;

/**
 * A period for which a report on the handling of data is expected, with what came in.
 *
 * @param receivedOn {@code null} while it has not come in
 * @param figures    what it says, or {@code null}
 * @param daysOver   days after the due date without a report, 0 when in time
 * @param ended      whether the period is over, so that it can be reported on
 */
public record HandlingReportRow(UUID contractId, String contractNumber, String contractTitle, ReportingPeriod period, LocalDate dueOn,
                                LocalDate receivedOn, boolean fromContractor, HandlingFigures figures, long daysOver, boolean ended)
        implements Serializable {

    static long over(LocalDate due, LocalDate receivedOn, LocalDate today) {
        return receivedOn != null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, today));
    }

    public boolean isMissing() {
        return ended && receivedOn == null;
    }

    public boolean isOverdue() {
        return daysOver > 0;
    }
}
