package org.kantoku.contracts.application.catalogue;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contracts.domain.catalogue.CatalogueDraft;
import org.kantoku.shared.Records;

/** Stores the versions of the clause catalogue that were uploaded. */
@ApplicationScoped
public class CatalogueRepository {

    @PersistenceContext
    private EntityManager em;

    void add(CatalogueDraft draft) {
        em.persist(draft);
        em.flush();
    }

    CatalogueDraft find(UUID id) {
        return Records.find(em, CatalogueDraft.class, id);
    }

    /** All of them, the latest first day first. */
    List<CatalogueDraft> all() {
        return em.createQuery("select d from CatalogueDraft d order by d.effectiveFrom desc, d.createdAt desc, d.id", CatalogueDraft.class)
            .getResultList();
    }

    List<UUID> publishedIds() {
        return em.createQuery("select d.id from CatalogueDraft d where d.state = org.kantoku.contracts.domain.catalogue.CatalogueState.PUBLISHED"
            + " order by d.effectiveFrom, d.id", UUID.class).getResultList();
    }
}
