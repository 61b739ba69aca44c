package org.kantoku.contracts.application.subentrustment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contracts.domain.subentrustment.SubEntrustment;
import org.kantoku.shared.Records;
import org.kantoku.shared.StaleRecord;

/** Stores sub-entrustments. */
@ApplicationScoped
public class SubEntrustmentRepository {

    @PersistenceContext
    private EntityManager em;

    void add(SubEntrustment one) {
        em.persist(one);
    }

    SubEntrustment find(UUID id) {
        return Records.find(em, SubEntrustment.class, id);
    }

    SubEntrustment find(UUID id, long expectedVersion) {
        SubEntrustment one = find(id);
        StaleRecord.check(one, expectedVersion);
        return one;
    }

    /** Those of a contract, the upper tiers first. */
    List<SubEntrustment> ofContract(UUID contractId) {
        return of("contractId", contractId);
    }

    /** Those of all contracts of a firm. */
    List<SubEntrustment> ofContractor(UUID contractorId) {
        return of("contractorId", contractorId);
    }

    private List<SubEntrustment> of(String owner, UUID id) {
        for (String part : List.of("reports", "approvals")) {
            em.createQuery("select distinct s from SubEntrustment s left join fetch s." + part + " where s." + owner + " = :id", SubEntrustment.class)
                .setParameter("id", id).getResultList();
        }
        return em.createQuery("select s from SubEntrustment s where s." + owner + " = :id order by s.tierLevel, s.name, s.id", SubEntrustment.class)
            .setParameter("id", id).getResultList();
    }

    boolean openBelow(UUID id) {
        return em.createQuery("select s from SubEntrustment s where s.parentId = :id", SubEntrustment.class).setParameter("id", id)
            .getResultStream().anyMatch(one -> !one.isOver());
    }
}
