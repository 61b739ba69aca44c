package org.kantoku.contracts.application.transfers;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.transfers.DataTransfer;
import org.kantoku.contracts.domain.transfers.HandlingReport;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Records;
import org.kantoku.shared.StaleRecord;

/** Stores the hand-over log and the reports on handling. */
@ApplicationScoped
public class TransferRepository {

    @PersistenceContext
    private EntityManager em;

    void add(DataTransfer transfer) {
        em.persist(transfer);
    }

    void add(HandlingReport report) {
        em.persist(report);
    }

    DataTransfer find(UUID id, long expectedVersion) {
        DataTransfer transfer = Records.find(em, DataTransfer.class, id);
        StaleRecord.check(transfer, expectedVersion);
        return transfer;
    }

    /** A hand-over to the firm itself; another firm's is not there. */
    DataTransfer findOwn(UUID id, UUID firm) {
        DataTransfer transfer = Records.find(em, DataTransfer.class, id);
        ownContract(transfer.contractId(), firm);
        return transfer;
    }

    /** A contract of the firm itself; another firm's is not there. */
    Contract ownContract(UUID contractId, UUID firm) {
        Contract contract = Records.find(em, Contract.class, contractId);
        if (!contract.contractorId().equals(firm)) {
            throw new RecordNotFound();
        }
        return contract;
    }

    /** The log of a contract, oldest first. */
    public List<DataTransfer> ofContract(UUID contractId) {
        return em.createQuery("select t from DataTransfer t where t.contractId = :id order by t.onDate, t.createdAt, t.id", DataTransfer.class)
            .setParameter("id", contractId).getResultList();
    }

    boolean isReported(UUID contractId, java.time.LocalDate periodEnd) {
        return !em.createQuery("select r.id from HandlingReport r where r.contractId = :id and r.periodEnd = :end", UUID.class)
            .setParameter("id", contractId).setParameter("end", periodEnd).getResultList().isEmpty();
    }
}
