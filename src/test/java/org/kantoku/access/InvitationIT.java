package org.kantoku.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kantoku.access.domain.Role.ADMINISTRATOR;
import static org.kantoku.access.domain.Role.AUDIT_OFFICER;
import static org.kantoku.access.domain.Role.INSPECTOR;
import static org.kantoku.access.domain.Role.PROCUREMENT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.AccountService;
import org.kantoku.access.application.AuditFilter;
import org.kantoku.access.application.AuditQueries;
import org.kantoku.access.application.AuditRow;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Identity;
import org.kantoku.access.application.InvitationDoor;
import org.kantoku.access.application.InvitationQueries;
import org.kantoku.access.application.InvitationService;
import org.kantoku.access.application.IssuedInvitation;
import org.kantoku.access.application.SessionCheck;
import org.kantoku.access.application.SignIn;
import org.kantoku.access.domain.AccountProfile;
import org.kantoku.access.domain.InvitationState;
import org.kantoku.access.domain.Role;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.support.As;
import org.kantoku.support.FindingFixture;

/** Invitations: one code, one use; one answer for all that cannot be used; and people who act for several firms. */
@ExtendWith(ArquillianExtension.class)
class InvitationIT {

    private static final String PASSWORD = "a-long-enough-password";
    private static final Pattern CODE = Pattern.compile("コード: ([A-Z0-9]{5}-[A-Z0-9]{5})");

    @Inject
    private InvitationService service;

    @Inject
    private InvitationDoor door;

    @Inject
    private InvitationQueries queries;

    @Inject
    private AccountService accounts;

    @Inject
    private AccountQueries accountQueries;

    @Inject
    private AuditQueries audit;

    @Inject
    private SignIn signIn;

    @Inject
    private SessionCheck sessions;

    @Inject
    private CurrentUser user;

    @Inject
    private FindingFixture fixture;

    @Inject
    private As as;

    @Resource(lookup = "java:app/jdbc/kantoku")
    private DataSource dataSource;

    private final Identity admin = As.staff(ADMINISTRATOR);
    private final String address = "it-" + UUID.randomUUID().toString().substring(0, 13) + "@example.jp";
    private UUID first;
    private UUID second;

    @BeforeEach
    void twoFirms() throws SQLException {
        first = fixture.firm("みどり急便株式会社").contractorId();
        second = fixture.firm("なぎさ印刷株式会社").contractorId();
    }

    private UUID invited(UUID firm) {
        return as.run(admin, () -> service.invite(firm, address)).id();
    }

    /** The code as the mail has it; nowhere else is it to be found. */
    private String code(UUID invitation) throws SQLException {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(
                "SELECT body FROM mail_outbox WHERE body LIKE ? ORDER BY queued_at DESC LIMIT 1")) {
            statement.setString(1, "%" + invitation + "%");
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                Matcher matcher = CODE.matcher(result.getString(1));
                assertThat(matcher.find()).isTrue();
                return matcher.group(1);
            }
        }
    }

    private void put(UUID invitation, String assignment) throws SQLException {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(
                "UPDATE invitation SET " + assignment + " WHERE id = ?")) {
            statement.setString(1, invitation.toString());
            statement.executeUpdate();
        }
    }

    /** Something done by nobody in particular, in a request of its own. */
    @ActivateRequestContext
    <T> T outside(Callable<T> work) {
        return as.run(null, work);
    }

    private Identity opened(UUID invitation) throws SQLException {
        String code = code(invitation);
        return outside(() -> door.open(invitation, code, "緑川 花", PASSWORD));
    }

    private void unusable(UUID invitation, String code) {
        assertThatThrownBy(() -> outside(() -> door.open(invitation, code, "だれか", PASSWORD))).isInstanceOf(InvitationDoor.Refused.class)
            .hasMessage("access.invitation.error.unusable");
    }

    @Test
    void theCodeOpensAnAccountForTheFirmOnce() throws SQLException {
        UUID invitation = invited(first);
        String code = code(invitation);
        Identity who = outside(() -> door.open(invitation, code.toLowerCase().replace("-", " "), "緑川 花", PASSWORD));
        assertThat(who.contractorId()).isEqualTo(first);
        assertThat(who.roles()).containsExactly(Role.CONTRACTOR_USER);
        assertThat(outside(() -> signIn.attempt(address, PASSWORD))).hasValueSatisfying(identity -> assertThat(identity.contractorId()).isEqualTo(first));
        unusable(invitation, code);
        assertThat(as.run(admin, () -> queries.page(address, PageRequest.firstOf(5))).rows().get(0).state()).isEqualTo(InvitationState.ACCEPTED);
    }

    @Test
    void everyInvitationThatCannotBeUsedGetsTheSameAnswer() throws SQLException {
        UUID invitation = invited(first);
        String code = code(invitation);
        unusable(UUID.randomUUID(), code);
        unusable(null, code);
        unusable(invitation, "ABCDE-FGHJK");
        unusable(invitation, "");
        put(invitation, "expires_at = '2020-01-01'");
        unusable(invitation, code);
        UUID revoked = invited(first);
        String dead = code(revoked);
        as.does(admin, () -> service.revoke(revoked));
        unusable(revoked, dead);
    }

    @Test
    void wrongCodesDelayTheNextTryAndTenEndIt() throws SQLException {
        UUID invitation = invited(first);
        String code = code(invitation);
        for (int i = 0; i < 5; i++) {
            unusable(invitation, "WRONG-WRONG");
        }
        unusable(invitation, code);
        put(invitation, "locked_until = NULL, failures = 10");
        unusable(invitation, code);
        as.does(admin, () -> service.resend(invitation));
        unusable(invitation, code);
        assertThat(opened(invitation).contractorId()).isEqualTo(first);
    }

    @Test
    void theCodeIsKeptAsAHashOnly() throws SQLException {
        UUID invitation = invited(first);
        String code = code(invitation).replace("-", "");
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(
                "SELECT code_hash FROM invitation WHERE id = ?")) {
            statement.setString(1, invitation.toString());
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                assertThat(result.getString(1)).startsWith("PBKDF2").doesNotContain(code);
            }
        }
    }

    @Test
    void aPersonWithAnAccountSignsInAndActsForOneFirmMore() throws SQLException {
        Identity who = opened(invited(first));
        UUID invitation = invited(second);
        String code = code(invitation);
        assertThatThrownBy(() -> outside(() -> door.open(invitation, code, "x", PASSWORD))).isInstanceOf(RuleViolation.class)
            .hasMessage("access.invitation.error.signIn");
        assertThatThrownBy(() -> as.run(As.contractor(first), () -> door.join(invitation, code))).as("somebody else").isInstanceOf(RuleViolation.class);
        Identity joined = as.run(who, () -> door.join(invitation, code));
        assertThat(joined.contractorId()).isEqualTo(second);
        assertThat(joined.accountId()).isEqualTo(who.accountId());
        assertThat(as.run(joined, accountQueries::ownFirms)).containsExactlyInAnyOrder(first, second);
        assertThat(as.run(joined, () -> user.contractorScope())).contains(second);
        Identity back = as.run(joined, () -> accounts.actFor(first));
        assertThat(back.contractorId()).isEqualTo(first);
        assertThat(outside(() -> sessions.recheck(back))).contains(back);
        assertThat(as.run(As.staff(INSPECTOR), () -> accountQueries.ofContractor(second))).containsKey(who.accountId());
        as.does(admin, () -> accounts.leaveFirm(who.accountId(), first));
        assertThat(outside(() -> sessions.recheck(back))).as("a session for the firm taken away ends").isEmpty();
        assertThat(outside(() -> signIn.attempt(address, PASSWORD))).hasValueSatisfying(identity -> assertThat(identity.contractorId()).isEqualTo(second));
        assertThatThrownBy(() -> as.does(admin, () -> accounts.leaveFirm(who.accountId(), second))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void nobodyActsForAFirmThatIsNotTheirs() throws SQLException {
        Identity who = opened(invited(first));
        UUID foreign = second;
        assertThatThrownBy(() -> as.run(who, () -> accounts.actFor(foreign))).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> as.run(who, () -> accounts.actFor(null))).isInstanceOf(RecordNotFound.class);
        Identity forged = new Identity(who.accountId(), who.accountVersion(), who.credential(), who.loginId(), who.displayName(), who.roles(), null,
            foreign, "ja", false);
        assertThat(outside(() -> sessions.recheck(forged))).as("looked at on every request").isEmpty();
        assertThat(outside(() -> sessions.recheck(who))).isPresent();
    }

    @Test
    void theTrailNamesTheFirmActedForAndItsChainHolds() throws SQLException {
        Identity who = opened(invited(first));
        List<AuditRow> rows = as.run(As.staff(AUDIT_OFFICER), () -> audit.page(new AuditFilter(address, null, null, null, null), PageRequest.firstOf(10))).rows();
        assertThat(rows).filteredOn(row -> row.action().equals("invitation.accept")).extracting(AuditRow::firm).containsExactly("みどり急便株式会社");
        assertThat(as.run(As.staff(AUDIT_OFFICER), () -> audit.firstBrokenEntry())).isZero();
        assertThat(who.isContractor()).isTrue();
    }

    @Test
    void onlyTheAdministratorInvitesAndTheAddressOfOneOfUsActsForNobody() throws SQLException {
        for (Role role : List.of(PROCUREMENT, INSPECTOR)) {
            assertThatThrownBy(() -> as.run(As.staff(role), () -> service.invite(first, address))).isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> as.run(As.contractor(first), () -> service.invite(first, address))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(admin, () -> service.invite(UUID.randomUUID(), address))).isInstanceOf(RecordNotFound.class);
        for (String wrong : List.of("", "x", "a@b", "a b@example.jp", "a@example.jp\nBcc: b@example.jp")) {
            assertThatThrownBy(() -> as.run(admin, () -> service.invite(first, wrong))).as(wrong).isInstanceOf(RuleViolation.class);
        }
        as.does(admin, () -> accounts.open(address, new AccountProfile("点検 花子", address, Set.of(INSPECTOR), null, null)));
        Identity staff = as.run(admin, () -> accountQueries.page(address, PageRequest.firstOf(1))).rows().stream()
            .map(row -> new Identity(row.id(), row.version(), 0, row.loginId(), row.displayName(), row.roles(), null, null, "ja", false)).findFirst().orElseThrow();
        UUID invitation = invited(first);
        String code = code(invitation);
        assertThatThrownBy(() -> as.run(staff, () -> door.join(invitation, code))).isInstanceOf(RuleViolation.class)
            .hasMessage("access.invitation.error.staff");
    }

    @Test
    void theMailCarriesALinkACodeAndNothingAboutAnybody() throws SQLException {
        IssuedInvitation issued = as.run(admin, () -> service.invite(first, address));
        assertThat(issued.code()).as("the mail carries it, the page does not").isNull();
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(
                "SELECT CONCAT(subject, body) FROM mail_outbox WHERE body LIKE ?")) {
            statement.setString(1, "%" + issued.id() + "%");
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                assertThat(result.getString(1)).contains("/invitation?id=" + issued.id()).doesNotContain("みどり急便").doesNotContain(address);
            }
        }
    }
}
