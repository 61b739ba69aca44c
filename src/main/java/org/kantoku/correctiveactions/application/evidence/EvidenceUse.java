package org.kantoku.correctiveactions.application.evidence;

import java.util.UUID;

/**
 * Where a file is used.
 *
 * @param recordId the record to open
 * @param label    number or name by which people know it
 * @param draft    whether it has not been handed in yet
 */
public record EvidenceUse(EvidencePlace kind, UUID recordId, String label, boolean draft) {
}
