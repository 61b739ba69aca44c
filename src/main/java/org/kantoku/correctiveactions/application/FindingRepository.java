package org.kantoku.correctiveactions.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.correctiveactions.domain.EvidencePart;
import org.kantoku.correctiveactions.domain.Finding;
import org.kantoku.correctiveactions.domain.FindingComment;
import org.kantoku.correctiveactions.domain.FindingEvidence;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Records;
import org.kantoku.shared.StaleRecord;

/** Stores findings with what was said and attached to them. */
@ApplicationScoped
public class FindingRepository {

    @PersistenceContext
    private EntityManager em;

    /** Written at once: the files attached to it need its row. */
    void add(Finding finding) {
        em.persist(finding);
        em.flush();
    }

    void add(FindingComment comment) {
        em.persist(comment);
    }

    void add(FindingEvidence evidence) {
        em.persist(evidence);
    }

    void remove(FindingEvidence evidence) {
        em.remove(evidence);
    }

    Finding find(UUID id) {
        return Records.find(em, Finding.class, id);
    }

    Finding find(UUID id, long expectedVersion) {
        Finding finding = find(id);
        StaleRecord.check(finding, expectedVersion);
        return finding;
    }

    /** A finding that a firm may see: its own and shared with it. Any other is not there (model.md §7 no. 16). */
    Finding findShared(UUID id, UUID contractorId) {
        return Optional.of(find(id)).filter(finding -> finding.isSharedWithContractor()
            && finding.contractorId().equals(contractorId)).orElseThrow(RecordNotFound::new);
    }

    Finding findShared(UUID id, UUID contractorId, long expectedVersion) {
        Finding finding = findShared(id, contractorId);
        StaleRecord.check(finding, expectedVersion);
        return finding;
    }

    /** Whether this item of this sheet has raised its finding already. */
    boolean isRaised(UUID sourceId, String itemCode) {
        return em.createQuery("select count(f) from Finding f where f.origin.sourceId = :source and f.origin.itemCode = :item",
            Long.class).setParameter("source", sourceId).setParameter("item", itemCode).getSingleResult() > 0;
    }

    /** Whether every finding of an inspection or self-assessment is closed; true when it raised none. */
    boolean isSettled(UUID sourceId) {
        return em.createQuery("select count(f) from Finding f where f.origin.sourceId = :source and f.state <> :closed", Long.class)
            .setParameter("source", sourceId).setParameter("closed", FindingState.CLOSED).getSingleResult() == 0;
    }

    /** How many findings that concern a contract are not closed. */
    long openOfContract(UUID contractId) {
        return em.createQuery("select count(f) from Finding f where :contract member of f.contractIds and f.state <> :closed", Long.class)
            .setParameter("contract", contractId).setParameter("closed", FindingState.CLOSED).getSingleResult();
    }

    /** How many findings of a contractor are not closed. */
    long openOfContractor(UUID contractorId) {
        return em.createQuery("select count(f) from Finding f where f.contractorId = :contractor and f.state <> :closed", Long.class)
            .setParameter("contractor", contractorId).setParameter("closed", FindingState.CLOSED).getSingleResult();
    }

    /** Files attached for something that has not been handed in yet, by one person. */
    List<FindingEvidence> drafts(UUID findingId, EvidencePart part, UUID by) {
        return em.createQuery("select e from FindingEvidence e where e.findingId = :finding and e.part = :part"
                + " and e.partId is null and e.createdBy = :by order by e.createdAt, e.id", FindingEvidence.class)
            .setParameter("finding", findingId).setParameter("part", part).setParameter("by", by).getResultList();
    }

    /** Where a file waits to be handed in by one person. */
    List<FindingEvidence> draftsOf(UUID evidenceId, UUID by) {
        return em.createQuery("select e from FindingEvidence e where e.evidenceId = :evidence and e.createdBy = :by", FindingEvidence.class)
            .setParameter("evidence", evidenceId).setParameter("by", by).getResultStream().filter(FindingEvidence::isDraft).toList();
    }
}
