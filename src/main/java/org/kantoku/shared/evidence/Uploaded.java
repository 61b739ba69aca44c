package org.kantoku.shared.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who gave a file, and when.
 *
 * @param on the date in Tokyo
 * @param by account of the person, or {@code null} for the system
 */
public record Uploaded(LocalDate on, Instant at, UUID by) {
}
