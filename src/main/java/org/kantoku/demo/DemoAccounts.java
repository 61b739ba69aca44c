package org.kantoku.demo;

import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.application.Passwords;
import org.kantoku.access.domain.AccountProfile;
import org.kantoku.access.domain.Role;
import org.kantoku.access.domain.UserAccount;

/** The people who sign in: at least one for each role, all with the same password, which exists in demo data only. */
@ApplicationScoped
public class DemoAccounts {

    static final String PASSWORD = "kantoku-demo";
    private static final Logger LOG = Logger.getLogger(DemoAccounts.class.getName());

    private DemoRepository repository;
    private Passwords passwords;

    protected DemoAccounts() {
    }

    @Inject
    public DemoAccounts(DemoRepository repository, Passwords passwords) {
        this.repository = repository;
        this.passwords = passwords;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        // One slow hash for all: everybody knows this password anyway, and each hash takes a good part of a second.
        String hash = passwords.hash(PASSWORD);
        for (DemoRow row : DemoFile.read("accounts.csv", calendar)) {
            UserAccount account = new UserAccount(row.required("login_id"), profile(row, cast), hash);
            account.changePassword(hash);
            repository.add(account);
            cast.enter(account);
        }
        repository.flush();
    }

    private static AccountProfile profile(DemoRow row, DemoCast cast) {
        UUID firm = row.text("contractor") == null ? null : cast.contractor(row.text("contractor")).id();
        return new AccountProfile(row.required("display_name"), null, Set.of(row.constant(Role.class, "role")),
            cast.department(row.text("department")), firm, row.tri("helper").isYes());
    }

    /** Tells whoever started the portal how to sign in. */
    void announce(DemoCalendar calendar) {
        LOG.info("KANTOKU: fictional demo data; everybody's password is " + PASSWORD);
        DemoFile.read("accounts.csv", calendar).stream().filter(row -> row.tri("announced").isYes())
            .forEach(row -> LOG.info(() -> "KANTOKU:   %-11s %s".formatted(row.required("login_id"), row.required("role"))));
    }
}
