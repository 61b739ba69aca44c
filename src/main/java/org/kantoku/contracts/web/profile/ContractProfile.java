package org.kantoku.contracts.web.profile;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.profile.ProfileQueries;
import org.kantoku.contracts.application.profile.ProfileVersion;
import org.kantoku.shared.web.AskedOnce;

/** The versions of the facts of the contract that a page shows; asked once a request. */
@Named
@RequestScoped
public class ContractProfile {

    @Inject
    private ProfileQueries queries;

    private final AskedOnce<List<ProfileVersion>> asked = new AskedOnce<>(id -> queries.versions(id));

    public List<ProfileVersion> versions(UUID contractId) {
        return asked.of(contractId);
    }
}
