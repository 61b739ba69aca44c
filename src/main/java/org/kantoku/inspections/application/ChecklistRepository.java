package org.kantoku.inspections.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistState;
import org.kantoku.inspections.domain.ChecklistTemplate;
import org.kantoku.inspections.domain.ChecklistVersion;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Records;
import org.kantoku.shared.RuleViolation;

/** Stores the checklists. */
@ApplicationScoped
public class ChecklistRepository {

    @PersistenceContext
    private EntityManager em;

    void add(ChecklistVersion version) {
        em.persist(version);
    }

    void add(ChecklistTemplate template) {
        em.persist(template);
    }

    void remove(ChecklistVersion draft) {
        em.remove(draft);
    }

    void remove(ChecklistTemplate template) {
        em.remove(template);
    }

    /** The standard checklist of a kind, made when it is published for the first time. */
    ChecklistTemplate standard(ChecklistKind kind) {
        return em.createQuery("select t from ChecklistTemplate t where t.standardOf = :kind", ChecklistTemplate.class)
            .setParameter("kind", kind).getResultStream().findFirst().orElseGet(() -> {
                ChecklistTemplate template = ChecklistTemplate.standard(kind);
                em.persist(template);
                return template;
            });
    }

    /** The version that new inspections, self-assessments or selections follow unless another checklist is chosen. */
    public Optional<ChecklistVersion> newest(ChecklistKind kind) {
        return em.createQuery("select v from ChecklistVersion v where v.template.standardOf = :kind and v.state = :published", ChecklistVersion.class)
            .setParameter("kind", kind).setParameter("published", ChecklistState.PUBLISHED).getResultStream().findFirst();
    }

    /**
     * The version that is chosen, or the standard one when none is.
     *
     * @throws RuleViolation when the chosen one is of another kind or no longer followed
     */
    public ChecklistVersion chosen(UUID versionId, ChecklistKind kind) {
        if (versionId == null) {
            return newest(kind).orElseThrow(RecordNotFound::new);
        }
        ChecklistVersion version = find(versionId);
        if (version.kind() != kind || version.state() != ChecklistState.PUBLISHED) {
            throw new RuleViolation("checklists.error.notCurrent").on("checklist");
        }
        return version;
    }

    /** All versions of a checklist, newest first. */
    List<ChecklistVersion> versions(UUID templateId) {
        return em.createQuery("select v from ChecklistVersion v where v.template.id = :template order by v.number desc",
            ChecklistVersion.class).setParameter("template", templateId).getResultList();
    }

    /** A checklist, held until the end of the transaction, so that two drafts of it are never begun at once. */
    ChecklistTemplate lock(UUID templateId) {
        ChecklistTemplate template = Records.find(em, ChecklistTemplate.class, templateId);
        em.lock(template, LockModeType.PESSIMISTIC_WRITE);
        return template;
    }

    public ChecklistVersion find(UUID id) {
        return Records.find(em, ChecklistVersion.class, id);
    }
}
