package org.kantoku.contracts.application.documents;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.documents.ContractDocument;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.evidence.EvidenceStore;

/** Reads the documents of one contract. */
@ApplicationScoped
@Transactional
public class DocumentQueries {

    private DocumentRepository documents;
    private EvidenceStore store;
    private AccountQueries accounts;

    protected DocumentQueries() {
    }

    @Inject
    public DocumentQueries(DocumentRepository documents, EvidenceStore store, AccountQueries accounts) {
        this.documents = documents;
        this.store = store;
        this.accounts = accounts;
    }

    /** All versions, newest first; drafts that were withdrawn left out. */
    @Requires(REGISTER_READ)
    public List<DocumentView> of(UUID contractId) {
        List<ContractDocument> all = documents.of(contractId);
        Set<UUID> people = new HashSet<>();
        all.forEach(d -> people.add(d.createdBy()));
        people.remove(null);
        Map<UUID, String> names = accounts.names(people);
        return all.stream().map(d -> DocumentView.of(d, store.find(d.evidenceId(), null), names.get(d.createdBy()),
            d.createdAt().atZone(BusinessClock.ZONE).toLocalDate())).toList();
    }
}
