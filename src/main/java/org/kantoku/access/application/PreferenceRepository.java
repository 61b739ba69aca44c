package org.kantoku.access.application;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.shared.Sql;

/** Stores preferences. Of two windows of one person the last one wins, so there is no version. */
@ApplicationScoped
public class PreferenceRepository {

    @PersistenceContext
    private EntityManager em;

    Map<String, String> of(UUID accountId) {
        Map<String, String> found = new HashMap<>();
        Sql.rows(em, "select name, value from user_preference where account_id = ?1", accountId)
            .forEach(row -> found.put((String) row[0], (String) row[1]));
        return found;
    }

    void keep(UUID accountId, String name, String value) {
        Sql.bind(em.createNativeQuery("insert into user_preference (account_id, name, value) values (?1, ?2, ?3)"
            + " on duplicate key update value = ?3"), accountId, name, value).executeUpdate();
    }

    void forget(UUID accountId, String name) {
        Sql.bind(em.createNativeQuery("delete from user_preference where account_id = ?1 and name = ?2"), accountId, name).executeUpdate();
    }
}
