package org.kantoku.contracts.web;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.ContractTreeQueries;
import org.kantoku.contracts.application.ContractTreeView;
import org.kantoku.shared.web.AskedOnce;

/** Master and individual contracts around the contract that a page shows; asked once a request. */
@Named
@RequestScoped
public class ContractTree {

    @Inject
    private ContractTreeQueries queries;

    private final AskedOnce<ContractTreeView> asked = new AskedOnce<>(id -> queries.of(id));

    public ContractTreeView of(UUID contractId) {
        return asked.of(contractId);
    }
}
