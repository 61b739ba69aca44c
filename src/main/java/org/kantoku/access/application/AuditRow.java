package org.kantoku.access.application;

import java.time.Instant;
import java.util.UUID;

/**
 * One entry of the audit trail.
 *
 * @param actor name of the acting person, or {@code null} when the system acted
 * @param firm  name of the firm for which a contractor's user acted, or {@code null}
 */
public record AuditRow(long seq, Instant at, String actor, String action, String entity, UUID entityId, String label,
                       String reason, String firm) {
}
