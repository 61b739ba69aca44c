package org.kantoku.contracts.application;

import java.util.UUID;

/**
 * Somebody is about to close a contract (model §7, 20). Whoever still has something open under it refuses by throwing a
 * {@link org.kantoku.shared.RuleViolation}; observed in the same transaction.
 */
public record ContractClosing(UUID contractId) {
}
