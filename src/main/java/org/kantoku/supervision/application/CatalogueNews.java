package org.kantoku.supervision.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.kantoku.contracts.application.catalogue.CataloguePublished;

/** Another catalogue of clauses changes what every contract owes. */
@ApplicationScoped
public class CatalogueNews {

    @Inject
    private LedgerRecomputation ledger;

    void published(@Observes CataloguePublished news) {
        ledger.everything();
    }
}
