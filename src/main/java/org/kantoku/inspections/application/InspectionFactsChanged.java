package org.kantoku.inspections.application;

import java.util.Set;
import java.util.UUID;

/** Something about inspections or self-assessments of these contracts changed that duties are worked out from. */
public record InspectionFactsChanged(Set<UUID> contractIds) {
}
