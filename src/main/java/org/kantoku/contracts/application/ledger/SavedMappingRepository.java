package org.kantoku.contracts.application.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contracts.domain.ledger.SavedMapping;
import org.kantoku.shared.Records;

/** Stores mappings of columns. */
@ApplicationScoped
public class SavedMappingRepository {

    private static final int OFFERED = 50;

    @PersistenceContext
    private EntityManager em;

    void add(SavedMapping mapping) {
        em.persist(mapping);
    }

    void remove(SavedMapping mapping) {
        em.remove(mapping);
    }

    SavedMapping find(UUID id) {
        return Records.find(em, SavedMapping.class, id);
    }

    Optional<SavedMapping> named(UUID owner, String name) {
        return em.createQuery("select m from SavedMapping m where m.ownerId = :owner and m.name = :name", SavedMapping.class)
            .setParameter("owner", owner).setParameter("name", name.strip()).getResultStream().findFirst();
    }

    /** A person's own and those for everybody, the latest first. */
    List<SavedMapping> visibleTo(UUID person) {
        return em.createQuery("select m from SavedMapping m where m.ownerId = :person or m.shared = true order by m.updatedAt desc, m.id", SavedMapping.class)
            .setParameter("person", person).setMaxResults(OFFERED).getResultList();
    }
}
