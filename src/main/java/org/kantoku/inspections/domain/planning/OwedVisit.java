package org.kantoku.inspections.domain.planning;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.kantoku.inspections.domain.InspectionKind;

/**
 * What one contractor owes in a year and nobody has planned: one visit for all its contracts that ask for the same.
 *
 * @param dueOn  the earliest of their due days, itself in time
 * @param owners people in charge of these contracts, who may not inspect them (model.md §7 no. 9)
 */
public record OwedVisit(UUID contractorId, InspectionKind kind, LocalDate dueOn, Set<UUID> contractIds, Set<UUID> owners) {

    public OwedVisit {
        contractIds = Set.copyOf(contractIds);
        owners = Set.copyOf(owners);
    }
}
