package org.kantoku.contracts.web.documents;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.documents.DocumentQueries;
import org.kantoku.contracts.application.documents.DocumentView;

/** The documents of the contract that a page shows; asked once a request. */
@Named
@RequestScoped
public class ContractDocuments {

    @Inject
    private DocumentQueries queries;

    private UUID asked;
    private List<DocumentView> found;

    public List<DocumentView> of(UUID contractId) {
        if (!contractId.equals(asked)) {
            asked = contractId;
            found = queries.of(contractId);
        }
        return found;
    }

    /** Those with which the contract can be concluded. */
    public List<DocumentView> signable(UUID contractId) {
        return of(contractId).stream().filter(DocumentView::concludes).toList();
    }
}
