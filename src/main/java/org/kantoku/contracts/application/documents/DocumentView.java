package org.kantoku.contracts.application.documents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contracts.domain.documents.ContractDocument;
import org.kantoku.contracts.domain.documents.DocumentFacts;
import org.kantoku.shared.evidence.Evidence;

/**
 * A document as the page of its contract shows it.
 *
 * @param size           size of its file in kilobytes, at least 1
 * @param retentionUntil last day on which law asks for it, or {@code null} while unsigned
 */
public record DocumentView(UUID id, DocumentFacts facts, LocalDate appliesFrom, UUID evidenceId, String fileName, long size, int revision,
                           boolean current, LocalDate replacedOn, String correctionReason, LocalDate retentionUntil, LocalDate holdSince,
                           String holdReason, String addedBy, LocalDate addedOn) implements Serializable {

    private static final long KILOBYTE = 1000;

    static DocumentView of(ContractDocument d, Evidence file, String addedBy, LocalDate addedOn) {
        return new DocumentView(d.id(), d.facts(), d.appliesFrom(), d.evidenceId(), file.fileName(), Math.max(1, file.bytes() / KILOBYTE),
            d.revision(), d.isCurrent(), d.replacedOn(), d.correctionReason(), d.retentionUntil(), d.holdSince(), d.holdReason(), addedBy,
            addedOn);
    }

    /** Whether it is still a draft that can be withdrawn. */
    public boolean draft() {
        return current && facts.signedOn() == null;
    }

    /** Whether a contract can be concluded with it. */
    public boolean concludes() {
        return current && facts.kind().concludes();
    }
}
