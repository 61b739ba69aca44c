package org.kantoku.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.kantoku.access.application.AccountService;
import org.kantoku.access.application.ApiTokenService;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.AccountProfile;
import org.kantoku.access.domain.Role;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Sql;

/** Programs that read the portal over HTTP, each in the name of an account made for it. */
@ApplicationScoped
public class Programs {

    private static final String PORTAL = System.getenv("KANTOKU_URL");
    private static final HttpClient HTTP = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Inject
    private AccountService accounts;

    @Inject
    private ApiTokenService tokens;

    @Inject
    private BusinessClock clock;

    @Inject
    private As as;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    /** A new account that has signed in before. */
    public Identity account(Role role, UUID firm) {
        String login = "prog-" + UUID.randomUUID().toString().substring(0, 8);
        as.run(As.staff(Role.ADMINISTRATOR), () -> accounts.open(login, new AccountProfile("プログラム", null, Set.of(role), null, firm, false)));
        change("update user_account set must_change_password = 0 where login_id = ?1", login);
        UUID id = Sql.uuid(em.createNativeQuery("select id from user_account where login_id = ?1").setParameter(1, login).getSingleResult());
        return new Identity(id, 0, 0, login, "プログラム", Set.of(role), null, firm, "ja", false);
    }

    /** A token of an account for a year. */
    public String token(Identity who) {
        return as.run(who, () -> tokens.make("集計", clock.today().plusYears(1)));
    }

    /** A statement in a transaction of its own. */
    public void change(String sql, Object... values) {
        try {
            transaction.begin();
            Sql.bind(em.createNativeQuery(sql), values).executeUpdate();
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id of a contractor of the demo data whose name contains a text. */
    public UUID firm(String name) {
        return Sql.uuid(em.createNativeQuery("select id from contractor where name_ja like ?1 order by created_at, id").setParameter(1, "%" + name + "%").setMaxResults(1).getSingleResult());
    }

    /** @param token sent as a bearer's, or {@code null} for none */
    public HttpResponse<String> get(String path, String token) {
        return send("GET", path, token);
    }

    public HttpResponse<String> send(String method, String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(PORTAL + path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
