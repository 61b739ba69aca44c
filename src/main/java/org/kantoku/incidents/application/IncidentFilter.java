package org.kantoku.incidents.application;

import java.io.Serializable;
import java.util.UUID;

import org.kantoku.incidents.domain.IncidentState;

/**
 * Which incidents a list shows; what is {@code null} or false asks nothing.
 *
 * @param search     part of the number, of what happened or of the contractor's name
 * @param overdue    only those with a clock that ran out, ours or the contractor's
 * @param reportable only those that have to be reported
 */
public record IncidentFilter(String search, IncidentSlice slice, IncidentState state, boolean overdue, boolean reportable, UUID contractorId, UUID contractId)
        implements Serializable {

    /** Everything about one contractor. */
    public static IncidentFilter ofContractor(UUID contractorId) {
        return new IncidentFilter(null, IncidentSlice.ALL, null, false, false, contractorId, null);
    }

    /** Everything about one contract. */
    public static IncidentFilter ofContract(UUID contractId) {
        return new IncidentFilter(null, IncidentSlice.ALL, null, false, false, null, contractId);
    }

    public int active() {
        int count = 0;
        for (boolean asks : new boolean[] {search != null, state != null, overdue, reportable, contractorId != null, contractId != null}) {
            count += asks ? 1 : 0;
        }
        return count;
    }
}
