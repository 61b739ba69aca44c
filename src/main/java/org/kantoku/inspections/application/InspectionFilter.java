package org.kantoku.inspections.application;

import java.util.UUID;

import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;

/**
 * What the list of inspections is narrowed to; {@code null} or empty means no condition.
 *
 * @param search     part of number or contractor's name
 * @param fiscalYear of the planned day
 * @param openOnly   only those not confirmed, closed or cancelled
 */
public record InspectionFilter(String search, InspectionState state, InspectionKind kind, Integer fiscalYear, UUID contractorId,
        boolean openOnly) {

    public static InspectionFilter none() {
        return new InspectionFilter(null, null, null, null, null, false);
    }
}
