package org.kantoku.contracts.application.upstream;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contracts.domain.upstream.ContractUpstream;
import org.kantoku.contracts.domain.upstream.MemberCoop;
import org.kantoku.contracts.domain.upstream.UpstreamEntrustment;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.Records;
import org.kantoku.shared.StaleRecord;

/** Stores member co-ops, what they entrusted, and which contracts hand it on. */
@ApplicationScoped
public class UpstreamRepository {

    @PersistenceContext
    private EntityManager em;

    void add(BaseEntity record) {
        em.persist(record);
    }

    <T> T find(Class<T> type, UUID id) {
        return Records.find(em, type, id);
    }

    <T extends BaseEntity> T find(Class<T> type, UUID id, long expectedVersion) {
        T found = find(type, id);
        StaleRecord.check(found, expectedVersion);
        return found;
    }

    Optional<MemberCoop> byNumber(CorporateNumber number) {
        return em.createQuery("select m from MemberCoop m where m.corporateNumber = :number", MemberCoop.class)
            .setParameter("number", number.value()).getResultStream().findFirst();
    }

    /** What binds the contract now: entrustments whose data it hands on, the earliest end first. */
    public List<UpstreamBond> bonds(UUID contractId) {
        return em.createQuery("select l, e, m.name from ContractUpstream l, UpstreamEntrustment e, MemberCoop m where l.contractId = :contract"
                + " and l.unlinkedOn is null and e.id = l.entrustmentId and m.id = e.memberCoopId order by e.validTo, m.sortKey, l.id",
                Object[].class).setParameter("contract", contractId).getResultStream()
            .map(row -> new UpstreamBond((ContractUpstream) row[0], (UpstreamEntrustment) row[1], (String) row[2])).toList();
    }

    /** Contracts under which the data of an entrustment are handed on now. */
    Set<UUID> contracts(UUID entrustmentId) {
        return new HashSet<>(em.createQuery("select l.contractId from ContractUpstream l where l.entrustmentId = :id and l.unlinkedOn is null",
            UUID.class).setParameter("id", entrustmentId).getResultList());
    }

    List<UpstreamEntrustment> entrustments(UUID memberCoopId) {
        return em.createQuery("select e from UpstreamEntrustment e where e.memberCoopId = :coop order by e.validTo desc, e.reference, e.id",
            UpstreamEntrustment.class).setParameter("coop", memberCoopId).getResultList();
    }
}
