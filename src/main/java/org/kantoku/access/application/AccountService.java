package org.kantoku.access.application;

import static org.kantoku.access.domain.Permission.ACCOUNT_MANAGE;
import static org.kantoku.access.domain.Permission.OWN_ACCOUNT;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.domain.AccountProfile;
import org.kantoku.access.domain.UserAccount;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** Accounts: made, changed, shut and opened by the administrator; password and language changed by each person. */
@ApplicationScoped
@Transactional
public class AccountService {

    private static final String ENTITY = "UserAccount";

    private AccountRepository accounts;
    private Passwords passwords;
    private AuditTrail audit;
    private CurrentUser user;

    protected AccountService() {
    }

    @Inject
    public AccountService(AccountRepository accounts, Passwords passwords, AuditTrail audit, CurrentUser user) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.user = user;
    }

    /**
     * Opens an account.
     *
     * @return the generated first password; it is shown once and stored nowhere
     * @throws RuleViolation when the login id is taken or malformed, or the profile contradicts itself
     */
    @Requires(ACCOUNT_MANAGE)
    public String open(String loginId, AccountProfile profile) {
        if (!loginId.strip().matches("[A-Za-z0-9][A-Za-z0-9._@-]{1,99}")) {
            throw new RuleViolation("access.error.loginId").on("loginId");
        }
        if (accounts.byLogin(loginId.strip()).isPresent()) {
            throw new RuleViolation("access.error.loginTaken", loginId.strip()).on("loginId");
        }
        String password = passwords.generate();
        UserAccount account = new UserAccount(loginId, profile, passwords.hash(password));
        accounts.add(account);
        audit.record("account.open", ENTITY, account.id(), account.loginId(), null);
        return password;
    }

    /** Changes what an account says of a person; refuses a stale form. */
    @Requires(ACCOUNT_MANAGE)
    public void describe(UUID id, long version, AccountProfile profile) {
        UserAccount account = accounts.find(id, version);
        account.describe(profile);
        audit.record("account.describe", ENTITY, id, account.loginId(), profile.roles().toString());
    }

    /** The person acts for a firm no longer; sessions that do end with their next request. */
    @Requires(ACCOUNT_MANAGE)
    public void leaveFirm(UUID id, UUID firm) {
        UserAccount account = accounts.find(id);
        account.leave(firm);
        audit.record("account.leaveFirm", ENTITY, id, account.loginId(), null);
    }

    /** @return the generated password, good for one sign-in */
    @Requires(ACCOUNT_MANAGE)
    public String resetPassword(UUID id) {
        UserAccount account = accounts.find(id);
        String password = passwords.generate();
        account.resetPassword(passwords.hash(password));
        audit.record("account.resetPassword", ENTITY, id, account.loginId(), null);
        return password;
    }

    /** Shuts an account; the person's open sessions end with their next request. */
    @Requires(ACCOUNT_MANAGE)
    public void disable(UUID id) {
        if (id.equals(user.currentId())) {
            throw new RuleViolation("access.error.disableSelf");
        }
        UserAccount account = accounts.find(id);
        account.disable();
        audit.record("account.disable", ENTITY, id, account.loginId(), null);
    }

    @Requires(ACCOUNT_MANAGE)
    public void enable(UUID id) {
        UserAccount account = accounts.find(id);
        account.enable();
        audit.record("account.enable", ENTITY, id, account.loginId(), null);
    }

    /** @return the identity to go on with, since the old one ends with the old password */
    @Requires(OWN_ACCOUNT)
    public Identity changeOwnPassword(String current, String chosen) {
        UserAccount account = accounts.find(user.currentId());
        if (!passwords.matches(current, account.passwordHash())) {
            throw new RuleViolation("access.error.currentPassword").on("currentPassword");
        }
        passwords.checkChoice(chosen, account.loginId());
        if (chosen.equals(current)) {
            throw new RuleViolation("access.error.samePassword").on("newPassword");
        }
        account.changePassword(passwords.hash(chosen));
        audit.record("account.changePassword", ENTITY, account.id(), account.loginId(), null);
        return SignIn.identityOf(account, user.identity().contractorId());
    }

    /**
     * From now on the session acts for another firm of the person's.
     *
     * @return the identity to go on with
     * @throws RecordNotFound for a firm that is not the person's, as for none
     */
    @Requires(OWN_ACCOUNT)
    public Identity actFor(UUID firm) {
        UserAccount account = accounts.find(user.currentId());
        if (firm == null || !account.actsFor(firm)) {
            throw new RecordNotFound();
        }
        Identity identity = SignIn.identityOf(account, firm);
        user.become(identity);
        audit.record("account.actFor", ENTITY, account.id(), account.loginId(), null);
        return identity;
    }

    @Requires(OWN_ACCOUNT)
    public void speak(String language) {
        UserAccount account = accounts.find(user.currentId());
        account.speak(language);
        audit.record("account.speak", ENTITY, account.id(), account.loginId(), language);
    }
}
