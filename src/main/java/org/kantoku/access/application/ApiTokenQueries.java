package org.kantoku.access.application;

import static org.kantoku.access.domain.Permission.ACCOUNT_MANAGE;
import static org.kantoku.access.domain.Permission.OWN_ACCOUNT;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.shared.BusinessClock;

/** Reads tokens, never what makes them work. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ApiTokenQueries {

    private static final int MOST = 50;

    @Inject
    private ApiTokenRepository tokens;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** The caller's, those in force first. */
    @Requires(OWN_ACCOUNT)
    public List<ApiTokenRow> own() {
        return rows(user.currentId());
    }

    @Requires(ACCOUNT_MANAGE)
    public List<ApiTokenRow> of(UUID accountId) {
        return rows(accountId);
    }

    private List<ApiTokenRow> rows(UUID accountId) {
        return tokens.of(accountId, MOST).stream().map(token -> ApiTokenRow.of(token, clock.today())).toList();
    }
}
