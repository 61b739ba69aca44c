package org.kantoku.access.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.access.domain.UserAccount;
import org.kantoku.shared.Records;
import org.kantoku.shared.StaleRecord;

/** Stores accounts. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext
    private EntityManager em;

    void add(UserAccount account) {
        em.persist(account);
        em.flush();
    }

    UserAccount find(UUID id) {
        return Records.find(em, UserAccount.class, id);
    }

    UserAccount find(UUID id, long expectedVersion) {
        UserAccount account = find(id);
        StaleRecord.check(account, expectedVersion);
        return account;
    }

    Optional<UserAccount> byLogin(String loginId) {
        return em.createQuery("select a from UserAccount a where a.loginId = :login", UserAccount.class)
            .setParameter("login", loginId).getResultStream().findFirst();
    }

    /** Active accounts that read mails at an address. */
    List<UserAccount> byAddress(String address) {
        return em.createQuery("select a from UserAccount a where (a.loginId = :address or a.email = :address) and a.status ="
            + " org.kantoku.access.domain.AccountStatus.ACTIVE order by a.createdAt, a.id", UserAccount.class).setParameter("address", address).getResultList();
    }

    boolean isEmpty() {
        return em.createQuery("select count(a) from UserAccount a", Long.class).getSingleResult() == 0;
    }
}
