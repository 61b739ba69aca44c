package org.kantoku.contracts.application.documents;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.documents.ContractDocument;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.evidence.EvidenceStore;

/** The document with which a contract was concluded: without one there is no signature (model §4.2). */
@ApplicationScoped
public class SignedDocuments {

    private DocumentRepository documents;
    private EvidenceStore store;
    private BusinessClock clock;

    protected SignedDocuments() {
    }

    @Inject
    public SignedDocuments(DocumentRepository documents, EvidenceStore store, BusinessClock clock) {
        this.documents = documents;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param documentId the document the parties signed, or {@code null} when none was chosen
     * @param on         day of the signature
     */
    public void sign(Contract contract, UUID documentId, LocalDate on) {
        if (documentId == null) {
            throw new RuleViolation("documents.error.signNeedsDocument").on("document");
        }
        ContractDocument document = documents.find(documentId);
        if (!document.contractId().equals(contract.id())) {
            throw new RecordNotFound();
        }
        if (!document.facts().kind().concludes()) {
            throw new RuleViolation("documents.error.concludes", document.facts().kind()).on("document");
        }
        document.sign(on, documents.policy(), clock.today());
        store.find(document.evidenceId(), null).keepUntil(document.retentionUntil());
    }
}
