package org.kantoku.inspections.domain;

import java.time.LocalDate;

/**
 * An inspection owed.
 *
 * @param dueOn last day still in time
 */
public record DueInspection(Kind kind, LocalDate dueOn) {

    /** Why it is owed: never inspected yet (L05), the regular one, or the one in between (L06). */
    public enum Kind {
        FIRST, PERIODIC, INTERIM;

        /** The kind of inspection that meets it with the least effort. */
        public InspectionKind proposed() {
            return this == INTERIM ? InspectionKind.REMOTE : InspectionKind.ONSITE;
        }
    }

    public boolean isOverdue(LocalDate asOf) {
        return asOf.isAfter(dueOn);
    }
}
