package org.kantoku.inspections.application;

import java.time.LocalDate;

/**
 * A step in the life of an inspection or self-assessment.
 *
 * @param state name of the state it came to
 * @param actor display name, or {@code null} for the system
 */
public record HistoryLine(LocalDate on, String state, String actor, String reason) {
}
