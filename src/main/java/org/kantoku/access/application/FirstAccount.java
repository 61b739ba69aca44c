package org.kantoku.access.application;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.domain.AccountProfile;
import org.kantoku.access.domain.Role;
import org.kantoku.access.domain.UserAccount;

/** Makes the administrator's account in an empty database, with a password nobody has chosen in advance. */
@ApplicationScoped
@Transactional
public class FirstAccount {

    private AccountRepository accounts;
    private Passwords passwords;

    protected FirstAccount() {
    }

    @Inject
    public FirstAccount(AccountRepository accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    boolean isNeeded() {
        return accounts.isEmpty();
    }

    /** @return the password, to be printed once */
    String open(String loginId) {
        String password = passwords.generate();
        accounts.add(new UserAccount(loginId, new AccountProfile(loginId, null, Set.of(Role.ADMINISTRATOR), null, null),
            passwords.hash(password)));
        return password;
    }
}
