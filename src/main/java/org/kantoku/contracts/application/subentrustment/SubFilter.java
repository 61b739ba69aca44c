package org.kantoku.contracts.application.subentrustment;

import java.io.Serializable;
import java.util.UUID;

import org.kantoku.contracts.domain.subentrustment.SubEntrustmentState;

/**
 * Which sub-entrustments a list shows; what is {@code null} or false asks nothing.
 *
 * @param search     part of the firm's name, its work or number, or of the contractor's name
 * @param unapproved only those that handle data without an approval
 * @param reportOver only those whose supervision report is late
 * @param abroad     only those abroad
 */
public record SubFilter(String search, SubEntrustmentState state, boolean unapproved, boolean reportOver, boolean abroad, UUID contractorId, UUID contractId)
        implements Serializable {

    public int active() {
        int count = 0;
        for (boolean asks : new boolean[] {search != null, state != null, unapproved, reportOver, abroad, contractorId != null, contractId != null}) {
            count += asks ? 1 : 0;
        }
        return count;
    }
}
