package org.kantoku.inspections.application;

import java.time.LocalDate;

/**
 * A step in the life of an inspection or self-assessment.
 *
 * @param state name of the state it came to, or {@link #MOVED} when only its day changed
 * @param actor display name, or {@code null} for the system
 */
public record HistoryLine(LocalDate on, String state, String actor, String reason) {

    /** In place of a state: it was given another day. */
    public static final String MOVED = "MOVED";
}
