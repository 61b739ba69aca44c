package org.kantoku.supervision.domain.reports;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.supervision.domain.Duty.MetBy;
import org.kantoku.supervision.domain.RecordedSpans;
import org.kantoku.supervision.domain.Severity;

/**
 * One version of a line of the ledger, with what a report says of it.
 *
 * @param contractId   the contract, or {@code null} where none is concerned
 * @param contractorId its contractor, or {@code null}
 * @param version      its days; the present version has no end of its record
 * @param worst        the heaviest it weighed within the period
 */
public record RecordedLine(UUID contractId, UUID contractorId, RecordedSpans.Version version, MetBy metBy, Severity worst, String reason,
                           String reasonArguments) {

    public boolean isPresent() {
        return version.recordedTo() == null;
    }

    /** First day on which it no longer stood, or {@code null}. */
    public LocalDate metOn() {
        return version.metOn();
    }
}
