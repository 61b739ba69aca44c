package org.kantoku.supervision.application.escalation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.shared.Records;
import org.kantoku.supervision.domain.escalation.EscalationContact;

/** Stores the addresses of functions. */
@ApplicationScoped
class EscalationContactRepository {

    @PersistenceContext
    private EntityManager em;

    void add(EscalationContact contact) {
        em.persist(contact);
    }

    EscalationContact find(UUID id) {
        return Records.find(em, EscalationContact.class, id);
    }

    List<EscalationContact> contacts() {
        return em.createQuery("select c from EscalationContact c order by c.function, c.fromOn desc, c.id", EscalationContact.class).getResultList();
    }
}
