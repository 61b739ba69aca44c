package org.kantoku.contracts.web.documents;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.documents.DocumentQueries;
import org.kantoku.contracts.application.documents.DocumentView;
import org.kantoku.shared.web.AskedOnce;

/** The documents of the contract that a page shows; asked once a request. */
@Named
@RequestScoped
public class ContractDocuments {

    @Inject
    private DocumentQueries queries;

    private final AskedOnce<List<DocumentView>> asked = new AskedOnce<>(id -> queries.of(id));

    public List<DocumentView> of(UUID contractId) {
        return asked.of(contractId);
    }

    /** Those with which the contract can be concluded. */
    public List<DocumentView> signable(UUID contractId) {
        return of(contractId).stream().filter(DocumentView::concludes).toList();
    }
}
