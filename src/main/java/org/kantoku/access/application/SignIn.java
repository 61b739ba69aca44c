package org.kantoku.access.application;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.domain.AccountProfile;
import org.kantoku.access.domain.UserAccount;
import org.kantoku.shared.BusinessClock;

/** Checks who somebody is. The one part of the application that works before anybody is signed in. */
@ApplicationScoped
@Transactional
public class SignIn {

    private AccountRepository accounts;
    private Passwords passwords;
    private AuditTrail audit;
    private BusinessClock clock;

    protected SignIn() {
    }

    @Inject
    public SignIn(AccountRepository accounts, Passwords passwords, AuditTrail audit, BusinessClock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Checks a password. Failures are counted and delay the next attempt; an account that is shut refuses even the
     * right password, and says no more than that the attempt failed.
     *
     * @return who it is, or empty
     */
    public Optional<Identity> attempt(String loginId, String password) {
        Optional<UserAccount> found = accounts.byLogin(loginId.strip());
        if (found.isEmpty()) {
            passwords.pretendToCheck(password);
            return Optional.empty();
        }
        UserAccount account = found.get();
        boolean matches = passwords.matches(password, account.passwordHash());
        if (!account.isActive() || account.lockedAt(clock.now())) {
            return Optional.empty();
        }
        if (!matches) {
            account.failedSignIn(clock.now());
            audit.record("account.signInFailed", "UserAccount", account.id(), account.loginId(), null);
            return Optional.empty();
        }
        account.signedIn(clock.now());
        audit.record("account.signIn", "UserAccount", account.id(), account.loginId(), null);
        return Optional.of(identityOf(account));
    }

    /**
     * The identity as the account stands now; empty when the account was disabled meanwhile or acts no longer for the firm.
     *
     * @param firm the firm for which a contractor's user acts, or {@code null}
     */
    public Optional<Identity> refresh(UUID accountId, UUID firm) {
        return Optional.of(accounts.find(accountId)).filter(UserAccount::isActive)
            .filter(account -> firm == null ? account.profile().contractorId() == null : account.actsFor(firm))
            .map(account -> identityOf(account, firm));
    }

    /** The person acting for the firm of the profile, or for none. */
    static Identity identityOf(UserAccount account) {
        return identityOf(account, account.profile().contractorId());
    }

    static Identity identityOf(UserAccount account, UUID firm) {
        AccountProfile profile = account.profile();
        return new Identity(account.id(), account.version(), account.passwordHash().hashCode(), account.loginId(), profile.displayName(), profile.roles(),
            profile.departmentId(), firm, account.language(), account.mustChangePassword());
    }
}
