package org.kantoku.contractors.domain.roster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who hands something in, for which firm, and when.
 *
 * @param on day in Tokyo
 */
public record Submission(UUID contractorId, LocalDate on, UUID by) {
}
