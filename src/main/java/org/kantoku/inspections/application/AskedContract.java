package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A supervised contract that might be asked for a self-assessment.
 *
 * @param began         start of the contract, or {@code null}
 * @param tier          on the day that decides
 * @param selectedOn    its contractor's newest selection assessment, or {@code null}
 * @param askedLastYear whether it was asked in the fiscal year before (tier C: every second year)
 */
record AskedContract(UUID contractId, UUID contractorId, LocalDate began, String tier, LocalDate selectedOn,
        boolean askedLastYear) {
}
