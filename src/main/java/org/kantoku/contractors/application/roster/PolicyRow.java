package org.kantoku.contractors.application.roster;

import java.time.LocalDate;
import java.util.UUID;

/** A version of the policy. */
public record PolicyRow(UUID id, String label, String title, LocalDate publishedOn) {
}
