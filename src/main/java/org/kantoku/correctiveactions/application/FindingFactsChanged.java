package org.kantoku.correctiveactions.application;

import java.util.Set;
import java.util.UUID;

/**
 * Facts about findings changed in a way that may change what supervision owes (duties L08–L10). Observed in the transaction of
 * the change.
 *
 * @param contractIds the contracts concerned
 */
public record FindingFactsChanged(Set<UUID> contractIds) {

    public FindingFactsChanged {
        contractIds = Set.copyOf(contractIds);
    }
}
