package org.kantoku.contracts.web.renewal;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.renewal.RenewalQueries;
import org.kantoku.contracts.application.renewal.RenewalView;

/** Renewal of the contract that a page shows; asked once a request. */
@Named
@RequestScoped
public class ContractRenewal {

    @Inject
    private RenewalQueries queries;

    private UUID asked;
    private RenewalView found;

    public RenewalView of(UUID contractId) {
        if (!contractId.equals(asked)) {
            asked = contractId;
            found = queries.of(contractId);
        }
        return found;
    }
}
