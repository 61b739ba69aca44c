package org.kantoku.demo;

import java.time.LocalDate;
import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistVersion;

/** Stores what the story tells. Written in batches: one flush a capability, so that parents are there before their children. */
@ApplicationScoped
public class DemoRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void addAll(Collection<?> entities) {
        entities.forEach(em::persist);
        em.flush();
    }

    /** The day on which the federation began to keep its register here: nothing before it can have lapsed for want of a campaign. */
    void wentLive(LocalDate on) {
        em.createNativeQuery("insert into supervision_setting (name, valid_from, setting_value, reason) values ('GO_LIVE_ON', ?1, ?2, null)")
            .setParameter(1, on).setParameter(2, on.toString()).executeUpdate();
    }

    /** The published version of a sheet. */
    ChecklistVersion checklist(ChecklistKind kind) {
        return em.createQuery("select v from ChecklistVersion v where v.template.kind = :kind order by v.number desc", ChecklistVersion.class)
            .setParameter("kind", kind).getResultStream().findFirst().orElseThrow();
    }

    void flush() {
        em.flush();
    }
}
