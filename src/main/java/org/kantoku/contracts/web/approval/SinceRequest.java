package org.kantoku.contracts.web.approval;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.approval.ActSince;
import org.kantoku.contracts.application.approval.SinceRequestQueries;

/** What was changed since the approval of the contract shown was asked for; asked once a request. */
@Named
@RequestScoped
public class SinceRequest {

    @Inject
    private SinceRequestQueries queries;

    private UUID asked;
    private List<ActSince> found;

    public List<ActSince> of(UUID contractId) {
        if (!contractId.equals(asked)) {
            asked = contractId;
            found = queries.of(contractId);
        }
        return found;
    }
}
