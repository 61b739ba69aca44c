package org.kantoku.contracts.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.contracts.domain.ContractState;

/**
 * Where a contract stands between a master and its individual contracts.
 *
 * @param master      the contract above, or {@code null}
 * @param individuals the contracts below
 */
public record ContractTreeView(Node master, List<Node> individuals) {

    /**
     * One contract.
     *
     * @param outlives as an individual: it runs on after its master has ended; as a master: this contract does
     */
    public record Node(UUID id, String number, String title, ContractState state, LocalDate effectiveFrom, LocalDate effectiveEnd,
                       boolean outlives) {
    }

    /** Whether it has neither a master nor individual contracts. */
    public boolean alone() {
        return master == null && individuals.isEmpty();
    }
}
