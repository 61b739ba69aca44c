package org.kantoku.access.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.domain.AccountProfile;
import org.kantoku.access.domain.Invitation;
import org.kantoku.access.domain.Role;
import org.kantoku.access.domain.UserAccount;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RuleViolation;

/**
 * Where invited people come in: like sign-in it works before anybody is signed in. One answer for every invitation that cannot be used,
 * be it unknown, wrong, late, used or revoked, after the same time of checking.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = InvitationDoor.Refused.class)
public class InvitationDoor {

    /** The code was tried and counted; what was counted must stay although the person is refused. */
    public static class Refused extends RuleViolation {
        Refused() {
            super("access.invitation.error.unusable");
        }
    }

    private InvitationRepository invitations;
    private AccountRepository accounts;
    private Passwords passwords;
    private AuditTrail audit;
    private CurrentUser user;
    private BusinessClock clock;

    protected InvitationDoor() {
    }

    @Inject
    public InvitationDoor(InvitationRepository invitations, AccountRepository accounts, Passwords passwords, AuditTrail audit, CurrentUser user,
                          BusinessClock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Opens an account with the invitation.
     *
     * @return who is signed in from now on
     * @throws Refused       when the invitation cannot be used with this code
     * @throws RuleViolation when the address has an account, which the person has to sign in to; or the name or password will not do
     */
    public Identity open(UUID id, String code, String name, String password) {
        Invitation invitation = usable(id, code);
        if (!accounts.byAddress(invitation.email()).isEmpty() || accounts.byLogin(invitation.email()).isPresent()) {
            throw new RuleViolation("access.invitation.error.signIn");
        }
        RuleViolation.when(name == null || name.isBlank(), "access.invitation.error.name", "displayName");
        passwords.checkChoice(password, invitation.email());
        UserAccount account = new UserAccount(invitation.email(),
            new AccountProfile(name, invitation.email(), Set.of(Role.CONTRACTOR_USER), null, invitation.contractorId()), passwords.hash(password));
        account.changePassword(account.passwordHash());
        account.signedIn(clock.now());
        accounts.add(account);
        return accepted(invitation, account);
    }

    /**
     * Adds the firm to the account of the person who is signed in, if it is the one that was invited.
     *
     * @throws Refused when the invitation cannot be used with this code
     */
    public Identity join(UUID id, String code) {
        Invitation invitation = usable(id, code);
        List<UserAccount> invited = accounts.byAddress(invitation.email());
        UserAccount account = invited.stream().filter(one -> one.id().equals(user.currentId())).findFirst()
            .orElseThrow(() -> new RuleViolation("access.invitation.error.otherPerson"));
        account.actFor(invitation.contractorId());
        return accepted(invitation, account);
    }

    private Identity accepted(Invitation invitation, UserAccount account) {
        invitation.accepted(account.id(), clock.now());
        Identity identity = SignIn.identityOf(account, invitation.contractorId());
        user.become(identity);
        audit.record("invitation.accept", "Invitation", invitation.id(), account.loginId(), null);
        return identity;
    }

    private Invitation usable(UUID id, String code) {
        Optional<Invitation> found = invitations.lock(id);
        String typed = code == null ? "" : code.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
        if (found.isEmpty()) {
            passwords.pretendToCheck(typed);
            throw new Refused();
        }
        Invitation invitation = found.get();
        boolean right = passwords.matches(typed, invitation.codeHash());
        if (!invitation.isOpen(clock.now())) {
            throw new Refused();
        }
        if (!right) {
            invitation.failed(clock.now());
            audit.record("invitation.failed", "Invitation", id, invitation.id().toString(), null);
            throw new Refused();
        }
        return invitation;
    }
}
