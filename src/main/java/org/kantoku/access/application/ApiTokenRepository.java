package org.kantoku.access.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.domain.ApiToken;
import org.kantoku.shared.Records;
import org.kantoku.shared.Sql;

/** Stores the tokens of programs. */
@ApplicationScoped
public class ApiTokenRepository {

    @PersistenceContext
    private EntityManager em;

    void add(ApiToken token) {
        em.persist(token);
        em.flush();
    }

    ApiToken find(UUID id) {
        return Records.find(em, ApiToken.class, id);
    }

    /** Whether somebody's tokens that are good on a day are as many as there may be. */
    long good(UUID accountId, LocalDate on) {
        return em.createQuery("select count(t) from ApiToken t where t.accountId = :account and t.revokedAt is null and t.expiresOn >= :day", Long.class)
            .setParameter("account", accountId).setParameter("day", on).getSingleResult();
    }

    /** Somebody's tokens, those in force first, then the newest. */
    List<ApiToken> of(UUID accountId, int most) {
        return em.createQuery("select t from ApiToken t where t.accountId = :account order by case when t.revokedAt is null then 0 else 1 end,"
            + " t.madeOn desc, t.createdAt desc, t.id", ApiToken.class).setParameter("account", accountId).setMaxResults(most).getResultList();
    }

    Optional<ApiToken> byDigest(String sha256) {
        return em.createQuery("select t from ApiToken t where t.secretSha256 = :digest", ApiToken.class).setParameter("digest", sha256)
            .getResultStream().findFirst();
    }

    /** Notes a use, in a transaction of its own: a request that reads must not wait for another of the same program. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void used(UUID id, Instant at) {
        Sql.bind(em.createNativeQuery("update api_token set last_used_at = ?1 where id = ?2"), Sql.utc(at), id)
            .executeUpdate();
    }
}
