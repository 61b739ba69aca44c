package org.kantoku.inspections.application.planning;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.inspections.domain.InspectionKind;

/**
 * An inspection that is not as it was approved.
 *
 * @param approvedOn day in the approved plan, or {@code null} when it was not in it
 * @param now        present day; the day it would have been when it is cancelled
 * @param reason     the reason given last, or {@code null}
 */
public record DeviationRow(UUID inspectionId, String number, String contractorName, InspectionKind kind, Change change,
        LocalDate approvedOn, LocalDate now, String reason) {

    /** What became of it. */
    public enum Change {
        EARLIER, LATER, ADDED, CANCELLED
    }
}
