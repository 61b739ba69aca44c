package org.kantoku.contracts.application.exit;

import java.util.UUID;

/**
 * Return and erasure of everything under a contract are about to be completed (model §4.7). Whoever knows that something is still out
 * there, a sub-entrustee's data for instance, refuses by throwing a {@link org.kantoku.shared.RuleViolation}; observed in the same transaction.
 */
public record ReturnErasureCompleting(UUID contractId) {
}
