package org.kantoku.contracts.application.upstream;

import java.time.LocalDate;
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
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Records;
import org.kantoku.shared.Sql;
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

    /** @throws org.kantoku.shared.RecordNotFound when there is none */
    public MemberCoop coop(UUID id) {
        return find(MemberCoop.class, id);
    }

    public List<MemberCoop> coops(Set<UUID> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select m from MemberCoop m where m.id in :ids", MemberCoop.class).setParameter("ids", ids).getResultList();
    }

    /** The only co-op of that name, if there is one and no other. */
    public Optional<MemberCoop> named(String name) {
        List<MemberCoop> found = em.createQuery("select m from MemberCoop m where m.name = :name", MemberCoop.class)
            .setParameter("name", name).setMaxResults(2).getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Up to 20 co-ops that are members on the day and whose name, reading or number contains the text, by reading. */
    List<MemberCoop> matching(String typed, LocalDate day) {
        return em.createQuery("select m from MemberCoop m where m.memberFrom <= :day and (m.memberTo is null or m.memberTo >= :day)"
                + " and (m.searchText like :text escape '!' or m.corporateNumber like :text escape '!') order by m.sortKey, m.id", MemberCoop.class)
            .setParameter("day", day).setParameter("text", Sql.containing(FoldedText.of(typed, FoldedText.SORT_LENGTH))).setMaxResults(20).getResultList();
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
