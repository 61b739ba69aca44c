package org.kantoku.inspections.application;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.inspections.domain.SelfAssessmentShare;

/** Stores who answers which section of a self-assessment. */
@ApplicationScoped
public class ShareRepository {

    @PersistenceContext
    private EntityManager em;

    List<SelfAssessmentShare> of(UUID assessmentId) {
        return em.createQuery("select s from SelfAssessmentShare s where s.selfAssessmentId = :id order by s.section", SelfAssessmentShare.class)
            .setParameter("id", assessmentId).getResultList();
    }

    void add(SelfAssessmentShare share) {
        em.persist(share);
    }

    void remove(SelfAssessmentShare share) {
        em.remove(share);
    }
}
