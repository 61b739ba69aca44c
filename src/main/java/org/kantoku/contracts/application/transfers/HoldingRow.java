package org.kantoku.contracts.application.transfers;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What one contractor holds under all its contracts.
 *
 * @param transfers   hand-overs not settled
 * @param principals  sum of their persons
 * @param oldestOn    day of the oldest of them
 * @param unconfirmed how many of all its hand-overs wait for a confirmation
 */
public record HoldingRow(UUID contractorId, String contractor, long contracts, long transfers, long principals, LocalDate oldestOn,
                         long unconfirmed) {
}
