package org.kantoku.contracts.application.documents;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contracts.domain.documents.DocumentKind;
import org.kantoku.contracts.domain.documents.DocumentMedium;

/**
 * A document in the list of all documents.
 *
 * @param heldData data of the contract are still out there: a reason of its own to keep the document
 */
public record DocumentRow(UUID id, UUID contractId, String contractNumber, String contractTitle, String contractor, DocumentKind kind,
                          String title, DocumentMedium medium, LocalDate signedOn, Long amountYen, UUID evidenceId, String fileName,
                          int revision, LocalDate retentionUntil, boolean hold, boolean heldData) {
}
