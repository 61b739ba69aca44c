package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A supervised contract that might be asked for a self-assessment.
 *
 * @param began         first hand-over, else start of the contract
 * @param selectedOn    its contractor's newest selection assessment, or {@code null}
 * @param askedLastYear whether it was asked in the fiscal year before (tier C: every second year)
 */
record AskedContract(UUID contractId, UUID contractorId, LocalDate began, String tier, LocalDate selectedOn,
        boolean askedLastYear) {
}
