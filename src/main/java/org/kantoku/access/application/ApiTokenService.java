package org.kantoku.access.application;

import static org.kantoku.access.domain.Permission.ACCOUNT_MANAGE;
import static org.kantoku.access.domain.Permission.OWN_ACCOUNT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.domain.ApiToken;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RandomSecret;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** Tokens for programs: made and revoked by each person for the own account, revoked also by the administrator. */
@ApplicationScoped
@Transactional
public class ApiTokenService {

    /** Most tokens of one account that are in force at a time. */
    public static final int MOST = 10;

    private static final String ENTITY = "ApiToken";

    private ApiTokenRepository tokens;
    private AccountRepository accounts;
    private AuditTrail audit;
    private CurrentUser user;
    private BusinessClock clock;

    protected ApiTokenService() {
    }

    @Inject
    public ApiTokenService(ApiTokenRepository tokens, AccountRepository accounts, AuditTrail audit, CurrentUser user, BusinessClock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Makes a token for the caller's account; a contractor's user makes it for the firm acted for now.
     *
     * @param expiresOn last day on which it is good
     * @return the token; it is told this once and cannot be asked for again
     * @throws RuleViolation when there are enough already, the name is missing, or the day is past or too far away
     */
    @Requires(OWN_ACCOUNT)
    public String make(String name, LocalDate expiresOn) {
        LocalDate today = clock.today();
        if (tokens.good(user.currentId(), today) >= MOST) {
            throw new RuleViolation("api.token.error.enough", MOST);
        }
        String token = ApiToken.PREFIX + RandomSecret.draw();
        ApiToken made = new ApiToken(user.currentId(), user.contractorScope().orElse(null), name, token, today, expiresOn);
        tokens.add(made);
        audit.record("apiToken.make", ENTITY, made.id(), label(made), null);
        return token;
    }

    /** Another person's token is not there. */
    @Requires(OWN_ACCOUNT)
    public void revoke(UUID id) {
        ApiToken token = tokens.find(id);
        if (!token.accountId().equals(user.currentId())) {
            throw new RecordNotFound();
        }
        end(token);
    }

    /** Revokes a token of anybody's. */
    @Requires(ACCOUNT_MANAGE)
    public void revokeOf(UUID accountId, UUID id) {
        ApiToken token = tokens.find(id);
        if (!token.accountId().equals(accountId)) {
            throw new RecordNotFound();
        }
        end(token);
    }

    private void end(ApiToken token) {
        token.revoke(clock.now());
        audit.record("apiToken.revoke", ENTITY, token.id(), label(token), null);
    }

    private String label(ApiToken token) {
        return accounts.find(token.accountId()).loginId() + " " + token.shown();
    }
}
