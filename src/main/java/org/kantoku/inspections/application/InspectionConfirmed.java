package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An inspection was confirmed; its answers are frozen and what failed is to become findings in the same transaction.
 *
 * @param number      business number, such as {@code I2026-0031}
 * @param contractIds the contracts it covered, all of one contractor
 * @param on          business date of the confirmation
 * @param by          account of the inspector who confirmed
 */
public record InspectionConfirmed(UUID inspectionId, String number, UUID contractorId, Set<UUID> contractIds, LocalDate on,
        UUID by, List<FailedItem> failed) {
}
