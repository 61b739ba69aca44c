package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.kantoku.shared.RuleViolation;

/**
 * What somebody wants to plan.
 *
 * @param contractIds  contracts of one contractor
 * @param substitute   REMOTE in place of an ONSITE that is owed (model.md §4.4); needs {@code remoteReason}
 */
public record PlannedVisit(InspectionKind kind, LocalDate on, Set<UUID> contractIds, Set<UUID> inspectorIds, boolean substitute,
        String remoteReason) {

    public PlannedVisit {
        contractIds = Set.copyOf(contractIds);
        inspectorIds = Set.copyOf(inspectorIds);
        if (contractIds.isEmpty()) {
            throw new RuleViolation("inspections.error.noContract").on("contracts");
        }
        if (inspectorIds.isEmpty()) {
            throw new RuleViolation("inspections.error.noInspector").on("inspectors");
        }
        substitute = substitute && kind == InspectionKind.REMOTE;
        remoteReason = remoteReason == null || remoteReason.isBlank() ? null : remoteReason.strip();
        if (substitute && remoteReason == null) {
            throw new RuleViolation("inspections.error.remoteReason").on("remoteReason");
        }
    }

    /** Nobody inspects a contract they are themselves in charge of (model.md §7 no. 9). */
    public void refuseOwners(Set<UUID> contractOwners) {
        if (inspectorIds.stream().anyMatch(contractOwners::contains)) {
            throw new RuleViolation("inspections.error.inspectorIsOwner").on("inspectors");
        }
    }

    /** A substitute may not follow a substitute (model.md §4.4). */
    public void refuseSecondSubstitute(boolean lastWasSubstitute) {
        if (substitute && lastWasSubstitute) {
            throw new RuleViolation("inspections.error.remoteTwice").on("kind");
        }
    }
}
