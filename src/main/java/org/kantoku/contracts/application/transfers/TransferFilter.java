package org.kantoku.contracts.application.transfers;

import java.io.Serializable;
import java.util.UUID;

import org.kantoku.contracts.domain.transfers.TransferDirection;

/**
 * Which entries a list shows; a component that is {@code null} asks nothing.
 *
 * @param search part of the items, the contract's number or title, or the contractor's name
 */
public record TransferFilter(String search, TransferView view, TransferDirection direction, UUID contractorId, UUID contractId)
        implements Serializable {

    /** Number of conditions beside the view. */
    public int active() {
        int count = 0;
        for (Object condition : new Object[] {search, direction, contractorId, contractId}) {
            count += condition == null ? 0 : 1;
        }
        return count;
    }
}
