package org.kantoku.contracts.application;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractClause;
import org.kantoku.contracts.domain.DataHandlingProfile;
import org.kantoku.contracts.domain.ForeignHandling;
import org.kantoku.contracts.domain.RegisterReview;
import org.kantoku.contracts.domain.RiskAssessment;
import org.kantoku.contracts.domain.Waiver;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Records;
import org.kantoku.shared.StaleRecord;

/** Stores contracts with what belongs to them. What the subjects beside the contract need is public. */
@ApplicationScoped
public class ContractRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(BaseEntity part) {
        em.persist(part);
    }

    public void remove(BaseEntity part) {
        em.remove(part);
    }

    public Contract find(UUID id) {
        return find(Contract.class, id);
    }

    public Contract find(UUID id, long expectedVersion) {
        Contract contract = find(id);
        StaleRecord.check(contract, expectedVersion);
        return contract;
    }

    /** Reviews of the entry, the last first. */
    List<RegisterReview> reviews(UUID contractId) {
        return em.createQuery("select r from RegisterReview r where r.contractId = :contract order by r.on desc", RegisterReview.class)
            .setParameter("contract", contractId).getResultList();
    }

    public <T> T find(Class<T> type, UUID id) {
        return Records.find(em, type, id);
    }

    /** Versions of the profile, newest first; never empty for a registered contract. */
    public List<DataHandlingProfile> profiles(UUID contractId) {
        return em.createQuery("select p from DataHandlingProfile p where p.contractId = :id order by p.versionNo desc",
            DataHandlingProfile.class).setParameter("id", contractId).getResultList();
    }

    /** Whether a decision what the contract is, is on record (policy row S-14). */
    public boolean isRuled(UUID contractId) {
        return em.createQuery("select count(r) from ArrangementRuling r where r.contractId = :id", Long.class).setParameter("id", contractId)
            .getSingleResult() > 0;
    }

    public List<ContractClause> clauses(UUID contractId) {
        return em.createQuery("select distinct c from ContractClause c left join fetch c.changes where c.contractId = :id"
            + " order by c.clauseCode", ContractClause.class).setParameter("id", contractId).getResultList();
    }

    public Optional<ContractClause> clause(UUID contractId, String code) {
        return em.createQuery("select c from ContractClause c where c.contractId = :id and c.clauseCode = :code", ContractClause.class)
            .setParameter("id", contractId).setParameter("code", code).getResultStream().findFirst();
    }

    List<Waiver> waivers(UUID contractId) {
        return of(Waiver.class, contractId, "requestedOn");
    }

    public List<RiskAssessment> assessments(UUID contractId) {
        return of(RiskAssessment.class, contractId, "effectiveFrom");
    }

    List<ForeignHandling> foreign(UUID contractId) {
        return of(ForeignHandling.class, contractId, "startOn");
    }

    private <T> List<T> of(Class<T> type, UUID contractId, String order) {
        return em.createQuery("select x from " + type.getSimpleName() + " x where x.contractId = :id order by x." + order
            + ", x.createdAt, x.id", type).setParameter("id", contractId).getResultList();
    }

    /** Whether data were ever given to the contractor under the contract, as the profile says or the hand-over log. */
    public boolean dataHandedOver(UUID contractId) {
        return profiles(contractId).get(0).handoverStartedOn() != null || em.createQuery("select count(t) from DataTransfer t where t.contractId = :id"
            + " and t.direction = org.kantoku.contracts.domain.transfers.TransferDirection.OUT", Long.class).setParameter("id", contractId)
            .getSingleResult() > 0;
    }

    /** Contracts under a master contract, by number. */
    public List<Contract> individuals(UUID masterId) {
        return em.createQuery("select c from Contract c where c.parentContractId = :id order by c.number", Contract.class)
            .setParameter("id", masterId).getResultList();
    }

    /** Contracts of a contractor that stand under no other one, by number. */
    public List<Contract> topmost(UUID contractorId) {
        return em.createQuery("select c from Contract c where c.contractorId = :id and c.parentContractId is null order by c.number",
            Contract.class).setParameter("id", contractorId).getResultList();
    }

    /** The contract and those under it: what is judged anew when its facts change. */
    public Set<UUID> withIndividuals(UUID contractId) {
        Set<UUID> ids = new HashSet<>(em.createQuery("select c.id from Contract c where c.parentContractId = :id", UUID.class)
            .setParameter("id", contractId).getResultList());
        ids.add(contractId);
        return ids;
    }

    /** Other contracts of the contractor that still bind on the books. */
    List<Contract> othersRunning(Contract contract) {
        return em.createQuery("select c from Contract c where c.contractorId = :contractor and c.id <> :id and c.state in"
                + " (org.kantoku.contracts.domain.ContractState.SIGNED, org.kantoku.contracts.domain.ContractState.IN_FORCE,"
                + " org.kantoku.contracts.domain.ContractState.RENEWAL_REVIEW, org.kantoku.contracts.domain.ContractState.SUSPENDED,"
                + " org.kantoku.contracts.domain.ContractState.ENDING)", Contract.class)
            .setParameter("contractor", contract.contractorId()).setParameter("id", contract.id()).getResultList();
    }

    public List<UUID> ofContractor(UUID contractorId) {
        return em.createQuery("select c.id from Contract c where c.contractorId = :id", UUID.class)
            .setParameter("id", contractorId).getResultList();
    }
}
