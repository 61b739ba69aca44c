package org.kantoku.contracts.web;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.ContractTreeQueries;
import org.kantoku.contracts.application.ContractTreeView;

/** Master and individual contracts around the contract that a page shows; asked once a request. */
@Named
@RequestScoped
public class ContractTree {

    @Inject
    private ContractTreeQueries queries;

    private UUID asked;
    private ContractTreeView found;

    public ContractTreeView of(UUID contractId) {
        if (!contractId.equals(asked)) {
            asked = contractId;
            found = queries.of(contractId);
        }
        return found;
    }
}
