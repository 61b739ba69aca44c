package org.kantoku.inspections.application;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.inspections.domain.PaperCode;
import org.kantoku.inspections.domain.SelfAssessmentPaper;

/** Stores the codes of printed self-assessments. */
@ApplicationScoped
public class PaperRepository {

    @PersistenceContext
    private EntityManager em;

    Optional<SelfAssessmentPaper> of(UUID assessmentId) {
        return em.createQuery("select p from SelfAssessmentPaper p where p.selfAssessmentId = :id", SelfAssessmentPaper.class)
            .setParameter("id", assessmentId).getResultStream().findFirst();
    }

    Optional<SelfAssessmentPaper> by(PaperCode code) {
        return em.createQuery("select p from SelfAssessmentPaper p where p.code = :code", SelfAssessmentPaper.class)
            .setParameter("code", code.text()).getResultStream().findFirst();
    }

    void add(SelfAssessmentPaper paper) {
        em.persist(paper);
    }
}
