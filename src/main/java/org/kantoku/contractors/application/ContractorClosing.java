package org.kantoku.contractors.application;

import java.util.UUID;

/**
 * Somebody is about to close a contractor. Whoever still has something open with it refuses by throwing a
 * {@link org.kantoku.shared.RuleViolation}; observed in the same transaction.
 */
public record ContractorClosing(UUID contractorId) {
}
