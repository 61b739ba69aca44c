package org.kantoku.contracts.application;

import java.util.Set;
import java.util.UUID;

/** Facts changed that supervision of these contracts is judged by; observed in the same transaction. */
public record ContractFactsChanged(Set<UUID> contractIds) {

    public ContractFactsChanged {
        contractIds = Set.copyOf(contractIds);
    }
}
