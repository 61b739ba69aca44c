package org.kantoku.access.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Decides on every request whether a session's identity still holds: one indexed read, more only after a change. */
@ApplicationScoped
public class SessionCheck {

    private AccountQueries queries;
    private SignIn signIn;

    protected SessionCheck() {
    }

    @Inject
    public SessionCheck(AccountQueries queries, SignIn signIn) {
        this.queries = queries;
        this.signIn = signIn;
    }

    /** @return the identity to use, read anew if the account changed; empty when it is shut, acts no longer for
     *         the firm, or its password was changed elsewhere */
    public Optional<Identity> recheck(Identity held) {
        Optional<Long> version = queries.activeVersion(held.accountId(), held.contractorId());
        if (version.isEmpty()) {
            return Optional.empty();
        }
        return version.get() == held.accountVersion() ? Optional.of(held)
            : signIn.refresh(held.accountId(), held.contractorId()).filter(fresh -> fresh.credential() == held.credential());
    }
}
