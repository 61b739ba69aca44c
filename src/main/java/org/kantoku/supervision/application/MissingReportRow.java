package org.kantoku.supervision.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contracts.domain.transfers.ReportingPeriod;

/**
 * A report on the handling of data that has not come in: who owes it, and since when.
 *
 * @param daysOver days after the due date, 0 while it is in time
 */
public record MissingReportRow(UUID contractId, String contractNumber, String contractTitle, UUID contractorId, String contractor,
                               ReportingPeriod period, LocalDate dueOn, long daysOver) implements Serializable {

    public boolean isOverdue() {
        return daysOver > 0;
    }
}
