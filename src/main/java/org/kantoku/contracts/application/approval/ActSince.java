package org.kantoku.contracts.application.approval;

import java.time.Instant;

/**
 * Something done to a contract since its approval was asked for.
 *
 * @param action the act as the audit trail names it
 * @param actor  who did it, or {@code null} for the system
 */
public record ActSince(Instant at, String actor, String action, String reason) {
}
