package org.kantoku.inspections.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistTemplate;
import org.kantoku.inspections.domain.ChecklistVersion;
import org.kantoku.shared.Records;

/** Stores the published checklists. */
@ApplicationScoped
public class ChecklistRepository {

    @PersistenceContext
    private EntityManager em;

    void add(ChecklistVersion version) {
        em.persist(version);
    }

    /** The template of a sheet, made when it is published for the first time. */
    ChecklistTemplate template(ChecklistKind kind) {
        return em.createQuery("select t from ChecklistTemplate t where t.kind = :kind", ChecklistTemplate.class)
            .setParameter("kind", kind).getResultStream().findFirst().orElseGet(() -> {
                ChecklistTemplate template = new ChecklistTemplate(kind);
                em.persist(template);
                return template;
            });
    }

    public Optional<ChecklistVersion> newest(ChecklistKind kind) {
        return versions(kind).stream().findFirst();
    }

    /** All versions of a sheet, newest first. */
    List<ChecklistVersion> versions(ChecklistKind kind) {
        return em.createQuery("select v from ChecklistVersion v where v.template.kind = :kind order by v.number desc",
            ChecklistVersion.class).setParameter("kind", kind).getResultList();
    }

    public ChecklistVersion find(UUID id) {
        return Records.find(em, ChecklistVersion.class, id);
    }
}
