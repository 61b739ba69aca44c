package org.kantoku.supervision.application.escalation;

import java.util.UUID;

/** A contract that a lapse touches; all {@code null} for what concerns the federation as a whole. */
record Place(UUID contractId, UUID contractorId, String number, UUID ownerId, UUID departmentId) {
}
