package org.kantoku.contracts.web.approval;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.approval.ActSince;
import org.kantoku.contracts.application.approval.SinceRequestQueries;
import org.kantoku.shared.web.AskedOnce;

/** What was changed since the approval of the contract shown was asked for; asked once a request. */
@Named
@RequestScoped
public class SinceRequest {

    @Inject
    private SinceRequestQueries queries;

    private final AskedOnce<List<ActSince>> asked = new AskedOnce<>(id -> queries.of(id));

    public List<ActSince> of(UUID contractId) {
        return asked.of(contractId);
    }
}
