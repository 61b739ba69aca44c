package org.kantoku.contracts.application.exit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.exit.ExitCheck;
import org.kantoku.contracts.domain.exit.ReturnErasureFile;
import org.kantoku.contracts.domain.exit.ReturnErasureOrder;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Records;
import org.kantoku.shared.StaleRecord;

/** Stores orders of return and erasure with what belongs to them, and the check lists of ends. */
@ApplicationScoped
public class ExitRepository {

    @PersistenceContext
    private EntityManager em;

    void add(BaseEntity record) {
        em.persist(record);
    }

    void remove(ReturnErasureFile file) {
        em.remove(file);
    }

    ReturnErasureOrder find(UUID id) {
        return Records.find(em, ReturnErasureOrder.class, id);
    }

    ReturnErasureOrder find(UUID id, long expectedVersion) {
        ReturnErasureOrder order = find(id);
        StaleRecord.check(order, expectedVersion);
        return order;
    }

    /** An order to the firm itself; another firm's is not there. */
    ReturnErasureOrder findOwn(UUID id, UUID firm) {
        ReturnErasureOrder order = find(id);
        if (!Records.find(em, Contract.class, order.contractId()).contractorId().equals(firm)) {
            throw new RecordNotFound();
        }
        return order;
    }

    /** Orders of a contract, the newest first. */
    public List<ReturnErasureOrder> ofContract(UUID contractId) {
        return em.createQuery("select o from ReturnErasureOrder o where o.contractId = :id order by o.instructedOn desc, o.id", ReturnErasureOrder.class)
            .setParameter("id", contractId).getResultList();
    }

    /** Orders of a firm that are open or were completed since a year, the most pressing first. */
    List<ReturnErasureOrder> ofFirm(UUID firm, java.time.LocalDate completedSince) {
        return em.createQuery("select o from ReturnErasureOrder o join Contract c on c.id = o.contractId where c.contractorId = :firm"
                + " and (o.completedOn is null or o.completedOn >= :since) order by o.dueOn, o.id", ReturnErasureOrder.class)
            .setParameter("firm", firm).setParameter("since", completedSince).getResultList();
    }

    List<ReturnErasureFile> files(UUID orderId) {
        return em.createQuery("select f from ReturnErasureFile f where f.orderId = :id order by f.createdAt, f.id", ReturnErasureFile.class)
            .setParameter("id", orderId).getResultList();
    }

    Optional<ReturnErasureFile> draft(UUID orderId, UUID evidenceId) {
        return files(orderId).stream().filter(file -> file.certificateId() == null && file.evidenceId().equals(evidenceId)).findFirst();
    }

    /** Where a file waits to be handed in with a certificate. */
    List<ReturnErasureFile> draftsOf(UUID evidenceId) {
        return em.createQuery("select f from ReturnErasureFile f where f.evidenceId = :id and f.certificateId is null", ReturnErasureFile.class)
            .setParameter("id", evidenceId).getResultList();
    }

    List<ExitCheck> checks(UUID contractId) {
        return em.createQuery("select x from ExitCheck x where x.contractId = :id", ExitCheck.class).setParameter("id", contractId).getResultList();
    }
}
