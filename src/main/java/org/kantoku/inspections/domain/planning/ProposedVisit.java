package org.kantoku.inspections.domain.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where the proposal puts a visit.
 *
 * @param inspectors two where there are two who may: one writes, the other confirms; empty when nobody may
 */
public record ProposedVisit(OwedVisit owed, LocalDate on, List<UUID> inspectors) {

    public ProposedVisit {
        inspectors = List.copyOf(inspectors);
    }

    /** It is or comes too late, because the due day has passed or notice can no longer be given in time. */
    public boolean isLate() {
        return on.isAfter(owed.dueOn());
    }
}
