package org.kantoku.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.kantoku.access.application.AccessDenied;
import org.kantoku.access.application.ApiTokenQueries;
import org.kantoku.access.application.ApiTokenRow;
import org.kantoku.access.application.ApiTokenService;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RandomSecret;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;
import org.kantoku.support.As;
import org.kantoku.support.Programs;

/** A token is worth what its account is worth at that moment, until its day or until it is revoked; and nothing beside the interface. */
@ExtendWith(ArquillianExtension.class)
class ApiTokenIT {

    private static final String LIST = "/api/v1/contracts?size=1";

    @Inject
    private Programs programs;

    @Inject
    private ApiTokenService service;

    @Inject
    private ApiTokenQueries queries;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    private Identity owner;
    private String token;

    @BeforeEach
    void aToken() {
        owner = programs.account(Role.PROCUREMENT, null);
        token = programs.token(owner);
    }

    private int status(String path, String sent) {
        return programs.get(path, sent).statusCode();
    }

    private ApiTokenRow row() {
        return as.run(owner, queries::own).get(0);
    }

    @Test
    void onlyItsDigestIsKeptAndItsUseIsNoted() {
        assertThat(token).matches("kantoku_[A-Za-z0-9_-]{43}");
        assertThat(row().lastUsedAt()).isNull();
        assertThat(status(LIST, token)).isEqualTo(200);
        assertThat(row().lastUsedAt()).isNotNull();
        assertThat(row().shown()).isEqualTo(token.substring(0, 14));
        Object kept = em.createNativeQuery("select secret_sha256 from api_token where id = ?1").setParameter(1, row().id().toString()).getSingleResult();
        assertThat(kept).isEqualTo(RandomSecret.digest(token));
        var first = row().lastUsedAt();
        assertThat(status(LIST, token)).isEqualTo(200);
        assertThat(row().lastUsedAt()).as("not written on every request").isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard", "/account/password", "/portal/home", "/evidence/list", "/metrics", "/openapi"})
    void pagesTakeNoToken(String path) {
        HttpResponse<String> answer = programs.get(path, token);
        assertThat(answer.statusCode()).isIn(302, 404);
        assertThat(answer.headers().firstValue("Location").orElse("/signin")).contains("/signin");
    }

    @Test
    void nothingIsWrittenAndNoOtherScriptsAddressTakesIt() {
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            HttpResponse<String> answer = programs.send(method, "/api/v1/contracts", token);
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
        }
        assertThat(status("/api/inspections/" + UUID.randomUUID() + "/answers", token)).isEqualTo(401);
        assertThat(programs.send("POST", "/api/inspections/" + UUID.randomUUID() + "/answers", token).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "kantoku_", "kantoku_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "kantoku_%27%20or%201=1"})
    void whatIsNoTokenIsAskedForOne(String sent) {
        HttpResponse<String> answer = programs.get(LIST, sent);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"kantoku\", error=\"invalid_token\"");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(programs.get(LIST, null).headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"kantoku\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status = 'DISABLED'", "locked_until = utc_timestamp() + interval 1 hour", "must_change_password = 1"})
    void whatBefallsTheAccountBefallsTheToken(String change) {
        assertThat(status(LIST, token)).isEqualTo(200);
        programs.change("update user_account set " + change + " where login_id = ?1", owner.loginId());
        assertThat(status(LIST, token)).isEqualTo(401);
        programs.change("update user_account set status = 'ACTIVE', locked_until = null, must_change_password = 0 where login_id = ?1", owner.loginId());
        assertThat(status(LIST, token)).isEqualTo(200);
    }

    @Test
    void rolesAreThoseOfThisMoment() {
        programs.change("update user_account set roles = 'ADMINISTRATOR' where login_id = ?1", owner.loginId());
        assertThat(status(LIST, token)).isEqualTo(403);
        UUID firm = programs.firm("さくら印刷");
        programs.change("update user_account set roles = 'CONTRACTOR_USER', contractor_id = ?1 where login_id = ?2", firm, owner.loginId());
        assertThat(status(LIST, token)).as("made for one of ours").isEqualTo(401);
    }

    @Test
    void aFirmsTokenEndsWithActingForTheFirm() {
        UUID firm = programs.firm("さくら印刷");
        Identity person = programs.account(Role.CONTRACTOR_USER, firm);
        String theirs = programs.token(person);
        assertThat(status(LIST, theirs)).isEqualTo(200);
        programs.change("delete from user_account_contractor where account_id = ?1", person.accountId());
        assertThat(status(LIST, theirs)).isEqualTo(401);
    }

    @Test
    void itEndsOnItsDay() {
        programs.change("update api_token set expires_on = ?1 where account_id = ?2", clock.today(), owner.accountId());
        assertThat(status(LIST, token)).as("on its last day").isEqualTo(200);
        programs.change("update api_token set expires_on = ?1 where account_id = ?2", clock.today().minusDays(1), owner.accountId());
        assertThat(status(LIST, token)).isEqualTo(401);
        assertThat(row().state()).isEqualTo(ApiTokenRow.TokenState.EXPIRED);
    }

    @Test
    void itsOwnerAndTheAdministratorRevokeItAndNobodyElse() {
        UUID id = row().id();
        assertThatThrownBy(() -> as.does(programs.account(Role.PROCUREMENT, null), () -> service.revoke(id))).isInstanceOf(RecordNotFound.class);
        assertThat(status(LIST, token)).isEqualTo(200);
        as.does(owner, () -> service.revoke(id));
        assertThat(status(LIST, token)).isEqualTo(401);
        assertThat(row().state()).isEqualTo(ApiTokenRow.TokenState.REVOKED);

        String second = programs.token(owner);
        UUID other = as.run(owner, queries::own).stream().filter(ApiTokenRow::isGood).findFirst().orElseThrow().id();
        Identity administrator = As.staff(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> as.does(administrator, () -> service.revokeOf(UUID.randomUUID(), other))).isInstanceOf(RecordNotFound.class);
        as.does(administrator, () -> service.revokeOf(owner.accountId(), other));
        assertThat(status(LIST, second)).isEqualTo(401);
        assertThat(em.createNativeQuery("select action from audit_log_entry where entity = 'ApiToken' and label like ?1 order by seq")
            .setParameter(1, owner.loginId() + "%").getResultList()).hasToString("[apiToken.make, apiToken.revoke, apiToken.make, apiToken.revoke]");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void othersTokensAreTheAdministratorsBusiness(Role role) {
        UUID id = row().id();
        assertThatThrownBy(() -> as.does(As.staff(role), () -> service.revokeOf(owner.accountId(), id))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as.run(As.staff(role), () -> queries.of(owner.accountId()))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void thereAreNotTooManyAndNoneForTooLong() {
        LocalDate today = clock.today();
        for (LocalDate day : new LocalDate[] {null, today.minusDays(1), today.plusYears(2).plusDays(1)}) {
            assertThatThrownBy(() -> as.run(owner, () -> service.make("x", day))).isInstanceOf(RuleViolation.class);
        }
        for (String name : new String[] {null, "　", "あ".repeat(101)}) {
            assertThatThrownBy(() -> as.run(owner, () -> service.make(name, today))).isInstanceOf(RuleViolation.class);
        }
        for (int i = 1; i < ApiTokenService.MOST; i++) {
            as.run(owner, () -> service.make("x", today.plusYears(2)));
        }
        assertThatThrownBy(() -> as.run(owner, () -> service.make("x", today))).isInstanceOf(RuleViolation.class);
    }
}
