package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.inspections.domain.DueInspection;
import org.kantoku.inspections.domain.InspectionKind;

/**
 * An inspection that a contract owes, and what is planned for it.
 *
 * @param dueOn     last day still in time
 * @param lastOn    end of the last counted field work, or {@code null}
 * @param plannedId the open inspection that covers the contract, or {@code null}: then it is a proposal
 */
public record DueProposal(UUID contractId, String contractNumber, String contractTitle, UUID contractorId, String contractorName,
        String tier, DueInspection.Kind kind, LocalDate dueOn, LocalDate lastOn, UUID plannedId, LocalDate plannedOn) {

    public boolean isPlanned() {
        return plannedId != null;
    }

    public InspectionKind proposedKind() {
        return kind.proposed();
    }

    public boolean isOverdue(LocalDate asOf) {
        return asOf.isAfter(dueOn);
    }
}
