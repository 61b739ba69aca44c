package org.kantoku.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.ADMINISTRATOR;
import static org.kantoku.access.domain.Role.AUDIT_OFFICER;
import static org.kantoku.access.domain.Role.INSPECTOR;

import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.AccountRow;
import org.kantoku.access.application.AccountService;
import org.kantoku.access.application.AuditFilter;
import org.kantoku.access.application.AuditQueries;
import org.kantoku.access.application.SignIn;
import org.kantoku.access.domain.AccountProfile;
import org.kantoku.access.domain.Role;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.StaleRecord;
import org.kantoku.support.As;

@ExtendWith(ArquillianExtension.class)
class AccountServiceIT {

    @Inject
    private AccountService accounts;

    @Inject
    private AccountQueries queries;

    @Inject
    private AuditQueries audit;

    @Inject
    private SignIn signIn;

    @Inject
    private As as;

    private final String login = "it-" + UUID.randomUUID();

    private AccountRow opened() {
        return as.run(As.staff(ADMINISTRATOR), () -> {
            accounts.open(login, new AccountProfile("点検 花子", null, Set.of(INSPECTOR), null, null));
            return queries.page(login, PageRequest.firstOf(1)).rows().get(0);
        });
    }

    @Test
    void anOpenedAccountSignsInWithItsFirstPasswordAndMustChangeIt() {
        String password = as.run(As.staff(ADMINISTRATOR),
            () -> accounts.open(login, new AccountProfile("点検 花子", null, Set.of(INSPECTOR), null, null)));
        assertThat(signIn.attempt(login, password)).get().satisfies(identity -> {
            assertThat(identity.mustChangePassword()).isTrue();
            assertThat(identity.roles()).containsExactly(INSPECTOR);
        });
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordIsRefused() {
        String password = as.run(As.staff(ADMINISTRATOR),
            () -> accounts.open(login, new AccountProfile("点検 花子", null, Set.of(INSPECTOR), null, null)));
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.attempt(login, "wrong " + i)).isEmpty();
        }
        assertThat(signIn.attempt(login, password)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyTheAdministratorOpensAccounts(Role role) {
        AccountProfile profile = new AccountProfile("x", null, Set.of(ADMINISTRATOR), null, null);
        assertThatThrownBy(() -> as.does(As.staff(role), () -> accounts.open(login, profile))).isInstanceOf(AccessDenied.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "AUDIT_OFFICER", mode = EnumSource.Mode.EXCLUDE)
    void onlyTheAuditOfficerReadsTheTrail(Role role) {
        assertThatThrownBy(() -> as.run(As.staff(role), () -> audit.firstBrokenEntry())).isInstanceOf(AccessDenied.class);
    }

    @Test
    void everyCommandIsOnRecordAndTheChainIsWhole() {
        AccountRow row = opened();
        as.does(As.staff(ADMINISTRATOR), () -> accounts.disable(row.id()));
        var entries = as.run(As.staff(AUDIT_OFFICER),
            () -> audit.page(new AuditFilter(null, "UserAccount", row.id(), null, null), PageRequest.firstOf(10)));
        assertThat(entries.rows()).extracting(entry -> entry.action()).containsExactly("account.disable", "account.open");
        assertThat(as.run(As.staff(AUDIT_OFFICER), () -> audit.firstBrokenEntry())).isZero();
    }

    @Test
    void aStaleFormIsRefused() {
        AccountRow row = opened();
        AccountProfile renamed = new AccountProfile("別の人", null, Set.of(INSPECTOR), null, null);
        as.does(As.staff(ADMINISTRATOR), () -> accounts.describe(row.id(), row.version(), renamed));
        assertThatThrownBy(() -> as.does(As.staff(ADMINISTRATOR), () -> accounts.describe(row.id(), row.version(), renamed)))
            .isInstanceOf(StaleRecord.class);
    }

    @Test
    void aLoginIdIsTakenOnceWhateverItsCaseAndWidth() {
        opened();
        AccountProfile profile = new AccountProfile("x", null, Set.of(INSPECTOR), null, null);
        assertThatThrownBy(() -> as.does(As.staff(ADMINISTRATOR), () -> accounts.open(login.toUpperCase(), profile)))
            .isInstanceOf(RuleViolation.class).hasMessage("access.error.loginTaken");
    }
}
