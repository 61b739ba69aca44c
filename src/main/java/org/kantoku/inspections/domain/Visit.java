package org.kantoku.inspections.domain;

import java.time.LocalDate;

/**
 * A confirmed inspection of a contract, as far as the schedule is concerned.
 *
 * @param on              last day of the field work
 * @param tier            the contract's tier on that day
 * @param certificateHeld whether a certificate relied on was valid on that day
 * @param substitute      a REMOTE in place of an ONSITE, for a recorded reason (model.md §4.4)
 */
public record Visit(LocalDate on, InspectionKind kind, String tier, boolean certificateHeld, boolean substitute) {
}
