package org.kantoku.supervision.application.escalation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.supervision.domain.escalation.HandoverDecision;

/** Stores the answers whether handing over has to stop. */
@ApplicationScoped
class HandoverDecisionRepository {

    @PersistenceContext
    private EntityManager em;

    /** What is asked about a contract and was neither answered nor withdrawn. */
    List<HandoverDecision> undecided(UUID contractId) {
        return em.createQuery("select d from HandoverDecision d where d.contractId = :contract and d.decidedOn is null and d.withdrawnOn is null"
            + " order by d.dueOn, d.id", HandoverDecision.class).setParameter("contract", contractId).getResultList();
    }
}
