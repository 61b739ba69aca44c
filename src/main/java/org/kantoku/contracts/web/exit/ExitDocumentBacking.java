package org.kantoku.contracts.web.exit;

import java.io.Serializable;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.exit.ExitQueries;
import org.kantoku.contracts.application.exit.OrderView;
import org.omnifaces.cdi.ViewScoped;

/** An order as a document on one sheet of paper. */
@Named
@ViewScoped
public class ExitDocumentBacking implements Serializable {

    @Inject
    private ExitQueries queries;

    private UUID id;
    private transient OrderView order;

    public void load() {
        order = queries.order(id);
    }

    public OrderView getOrder() {
        return order;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
