package org.kantoku.contracts.application.hygiene;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contracts.domain.hygiene.ContractHygiene;
import org.kantoku.contracts.domain.hygiene.PriceConsultation;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Records;

/** Stores the hygiene of contracts and the consultations on their prices. */
@ApplicationScoped
public class HygieneRepository {

    @PersistenceContext
    private EntityManager em;

    void add(BaseEntity part) {
        em.persist(part);
    }

    Optional<ContractHygiene> of(UUID contractId) {
        return em.createQuery("select h from ContractHygiene h where h.contractId = :id", ContractHygiene.class).setParameter("id", contractId)
            .getResultStream().findFirst();
    }

    PriceConsultation consultation(UUID id) {
        return Records.find(em, PriceConsultation.class, id);
    }

    /** Latest first. */
    List<PriceConsultation> consultations(UUID contractId) {
        return em.createQuery("select c from PriceConsultation c where c.contractId = :id order by c.askedOn desc, c.createdAt desc, c.id",
            PriceConsultation.class).setParameter("id", contractId).getResultList();
    }
}
