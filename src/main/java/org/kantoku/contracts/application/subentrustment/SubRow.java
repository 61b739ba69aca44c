package org.kantoku.contracts.application.subentrustment;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contracts.domain.subentrustment.SubEntrustmentState;

/**
 * One sub-entrustment in a list.
 *
 * @param approvedUntil last day of the approval that holds, or {@code null}
 * @param unapproved    data are handled without an approval
 * @param nextReportDue day by which the next report of the contractor's supervision is due, or {@code null}
 */
public record SubRow(UUID id, String name, int level, String parent, UUID contractorId, String contractor, UUID contractId, String contractNumber,
                     String contractTitle, String work, String countryCode, boolean handlesData, LocalDate startedOn, SubEntrustmentState state,
                     LocalDate approvedUntil, boolean unapproved, LocalDate nextReportDue, boolean reportOver) {

    public boolean isAbroad() {
        return !"JP".equals(countryCode);
    }
}
