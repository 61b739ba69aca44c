package org.kantoku.access.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.domain.ApiToken;
import org.kantoku.access.domain.UserAccount;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RandomSecret;

/**
 * Says in whose name a program asks. Like {@link SignIn} it works before anybody is signed in. The account is read on every request, so
 * that a token follows it at once: shut, locked, with other roles, or waiting for a new password.
 */
@ApplicationScoped
@Transactional
public class TokenSignIn {

    /** The last use is written no more often than this. */
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(10);

    private ApiTokenRepository tokens;
    private AccountRepository accounts;
    private BusinessClock clock;

    protected TokenSignIn() {
    }

    @Inject
    public TokenSignIn(ApiTokenRepository tokens, AccountRepository accounts, BusinessClock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return whose token it is and for which firm; empty for every token that is none or cannot be used now */
    public Optional<Identity> identify(String sent) {
        return Optional.ofNullable(sent).filter(text -> text.startsWith(ApiToken.PREFIX))
            .filter(text -> RandomSecret.in(text.substring(ApiToken.PREFIX.length())).isPresent())
            .flatMap(text -> tokens.byDigest(RandomSecret.digest(text)))
            .filter(token -> token.isGoodOn(clock.today())).flatMap(this::identity);
    }

    private Optional<Identity> identity(ApiToken token) {
        Instant now = clock.now();
        UserAccount account = accounts.find(token.accountId());
        if (!account.isActive() || account.lockedAt(now) || account.mustChangePassword() || !belongs(account, token)) {
            return Optional.empty();
        }
        if (token.lastUsedAt() == null || token.lastUsedAt().plus(USE_NOTED_EVERY).isBefore(now)) {
            tokens.used(token.id(), now);
        }
        return Optional.of(SignIn.identityOf(account, token.contractorId()));
    }

    /** A token of one of ours is worth nothing once the person acts for a firm, and the other way round. */
    private static boolean belongs(UserAccount account, ApiToken token) {
        return token.contractorId() == null ? account.profile().contractorId() == null : account.actsFor(token.contractorId());
    }
}
