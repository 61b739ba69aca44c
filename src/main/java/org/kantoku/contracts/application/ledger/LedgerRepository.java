package org.kantoku.contracts.application.ledger;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ledger.LedgerImport;

/** Stores take-overs. Writes in portions, so that a large ledger does not pile up in memory. */
@ApplicationScoped
public class LedgerRepository {

    @PersistenceContext
    private EntityManager em;

    /** Adds the take-over; what it brings along (contractors, departments) goes to the database before what refers to it. */
    void add(LedgerImport done) {
        em.persist(done);
        em.flush();
    }

    /** Adds contracts, then what refers to them, and forgets both here. */
    void portion(List<Contract> contracts, List<Object> parts) {
        contracts.forEach(em::persist);
        em.flush();
        parts.forEach(em::persist);
        em.flush();
        em.clear();
    }
}
