package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A self-assessment was accepted; what failed is to become findings in the same transaction.
 *
 * @param on business date of the acceptance
 * @param by account of the inspector who reviewed it
 */
public record SelfAssessmentAccepted(UUID selfAssessmentId, int fiscalYear, UUID contractorId, UUID contractId, LocalDate on,
        UUID by, List<FailedItem> failed) {
}
