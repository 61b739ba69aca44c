package org.kantoku.contracts.web.renewal;

import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.renewal.RenewalQueries;
import org.kantoku.contracts.application.renewal.RenewalView;
import org.kantoku.shared.web.AskedOnce;

/** Renewal of the contract that a page shows; asked once a request. */
@Named
@RequestScoped
public class ContractRenewal {

    @Inject
    private RenewalQueries queries;

    private final AskedOnce<RenewalView> asked = new AskedOnce<>(id -> queries.of(id));

    public RenewalView of(UUID contractId) {
        return asked.of(contractId);
    }
}
