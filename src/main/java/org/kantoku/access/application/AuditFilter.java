package org.kantoku.access.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What to show of the audit trail; {@code null} or empty means all.
 *
 * @param search   part of the label or the acting person's name
 * @param from     first day, Tokyo time, inclusive
 * @param to       last day, Tokyo time, inclusive
 */
public record AuditFilter(String search, String entity, UUID entityId, LocalDate from, LocalDate to) implements Serializable {
}
