package org.kantoku.contracts.application.documents;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.io.InputStream;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.application.ContractJournal;
import org.kantoku.contracts.application.ContractRepository;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.documents.ContractDocument;
import org.kantoku.contracts.domain.documents.DocumentFacts;
import org.kantoku.contracts.domain.documents.DocumentMedium;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.evidence.Evidence;
import org.kantoku.shared.evidence.EvidenceClassification;
import org.kantoku.shared.evidence.EvidenceStore;
import org.kantoku.shared.evidence.Uploaded;

/** Documents of contracts: filed once, corrected by a new version, held when a dispute needs them. */
@ApplicationScoped
@Transactional
public class DocumentService {

    private DocumentRepository documents;
    private ContractRepository contracts;
    private ContractJournal journal;
    private EvidenceStore store;
    private BusinessClock clock;

    protected DocumentService() {
    }

    @Inject
    public DocumentService(DocumentRepository documents, ContractRepository contracts, ContractJournal journal, EvidenceStore store,
                           BusinessClock clock) {
        this.documents = documents;
        this.contracts = contracts;
        this.journal = journal;
        this.store = store;
        this.clock = clock;
    }

    /** Files a document; what it is follows from its content. */
    @Requires(REGISTER_EDIT)
    public UUID add(UUID contractId, DocumentFacts facts, String fileName, InputStream content) {
        Contract contract = contracts.find(contractId);
        ContractDocument document = new ContractDocument(contractId, facts, file(contract, facts, fileName, content), documents.policy(),
            journal.today());
        file(document, contract, "contract.addDocument", fileName);
        return document.id();
    }

    /** Files a corrected version of a document; the one before stays and says that it was replaced. */
    @Requires(REGISTER_EDIT)
    public UUID correct(UUID documentId, DocumentFacts facts, String why, String fileName, InputStream content) {
        ContractDocument earlier = documents.find(documentId);
        Contract contract = contracts.find(earlier.contractId());
        ContractDocument next = earlier.corrected(facts, file(contract, facts, fileName, content), why, documents.policy(), journal.today());
        file(next, contract, "contract.correctDocument", why);
        return next.id();
    }

    private void file(ContractDocument document, Contract contract, String action, String remark) {
        documents.add(document);
        store.find(document.evidenceId(), null).keepUntil(document.retentionUntil());
        journal.record(action, contract, document.facts().kind() + ": " + remark);
    }

    /** A photograph or scan is never what was exchanged electronically (clauses.md H-06). */
    private UUID file(Contract contract, DocumentFacts facts, String fileName, InputStream content) {
        Evidence file = store.keep(contract.contractorId(), false, fileName, content,
            new Uploaded(journal.today(), clock.now(), journal.actor()));
        if (facts.medium() == DocumentMedium.ELECTRONIC && file.classification() == EvidenceClassification.PHOTO) {
            throw new RuleViolation("documents.error.pictureOfElectronic").on("documentMedium");
        }
        return file.id();
    }

    /** Takes back a draft that was not signed. */
    @Requires(REGISTER_EDIT)
    public void withdraw(UUID documentId) {
        ContractDocument document = documents.find(documentId);
        document.withdraw(journal.today());
        journal.record("contract.withdrawDocument", contracts.find(document.contractId()), document.facts().title());
    }

    /** Keeps a document beyond its day of keeping. */
    @Requires(REGISTER_EDIT)
    public void hold(UUID documentId, String why) {
        ContractDocument document = documents.find(documentId);
        document.hold(journal.today(), why);
        store.find(document.evidenceId(), null).hold(true);
        journal.record("contract.holdDocument", contracts.find(document.contractId()), why);
    }

    @Requires(REGISTER_EDIT)
    public void release(UUID documentId, String why) {
        if (why == null || why.isBlank()) {
            throw new RuleViolation("contracts.error.reasonMissing").on("holdReason");
        }
        ContractDocument document = documents.find(documentId);
        document.release();
        store.find(document.evidenceId(), null).hold(false);
        journal.record("contract.releaseDocument", contracts.find(document.contractId()), why);
    }
}
