package org.kantoku.incidents.application;

import java.util.Set;
import java.util.UUID;

/**
 * Facts about an incident changed in a way that may change what supervision owes (L18, L08 g, the floor of the tier). Observed in the
 * transaction of the change.
 *
 * @param contractIds    the contracts concerned, and those that were until now
 * @param federationWide whether it concerns no contract, and so the federation as a whole
 */
public record IncidentFactsChanged(Set<UUID> contractIds, boolean federationWide) {

    public IncidentFactsChanged {
        contractIds = Set.copyOf(contractIds);
    }
}
