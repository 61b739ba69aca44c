package org.kantoku.contracts.application.arrangements;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contracts.domain.arrangements.ArrangementRuling;
import org.kantoku.contracts.domain.arrangements.JointUse;
import org.kantoku.contracts.domain.arrangements.PrincipalMatter;
import org.kantoku.contracts.domain.arrangements.ThirdPartyProvision;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Records;
import org.kantoku.shared.Sql;
import org.kantoku.shared.StaleRecord;

/** Stores what is recorded about handling that is no entrustment, and the decisions that it is none. */
@ApplicationScoped
public class ArrangementRepository {

    @PersistenceContext
    private EntityManager em;

    void add(BaseEntity record) {
        em.persist(record);
    }

    /** Decisions on the contract, newest first. */
    List<ArrangementRuling> rulings(UUID contractId) {
        return em.createQuery("select r from ArrangementRuling r where r.contractId = :id order by r.versionNo desc", ArrangementRuling.class)
            .setParameter("id", contractId).getResultList();
    }

    /** Provisions recorded under the contract, newest first. */
    List<ThirdPartyProvision> provisions(UUID contractId) {
        return em.createQuery("select p from ThirdPartyProvision p where p.contractId = :id order by p.providedFrom desc, p.id", ThirdPartyProvision.class)
            .setParameter("id", contractId).getResultList();
    }

    /** Joint uses which the contract serves, by title. */
    List<JointUse> jointUses(UUID contractId) {
        return Sql.rows(em, "select j.id, j.title from joint_use j join joint_use_contract c on c.joint_use_id = j.id where c.contract_id = ?1"
            + " order by j.title, j.id", contractId).stream().map(row -> jointUse(Sql.uuid(row[0]))).toList();
    }

    ThirdPartyProvision provision(UUID id) {
        return Records.find(em, ThirdPartyProvision.class, id);
    }

    ThirdPartyProvision provision(UUID id, long expectedVersion) {
        ThirdPartyProvision provision = provision(id);
        StaleRecord.check(provision, expectedVersion);
        return provision;
    }

    JointUse jointUse(UUID id) {
        return Records.find(em, JointUse.class, id);
    }

    JointUse jointUse(UUID id, long expectedVersion) {
        JointUse use = jointUse(id);
        StaleRecord.check(use, expectedVersion);
        return use;
    }

    PrincipalMatter matter(UUID id) {
        return Records.find(em, PrincipalMatter.class, id);
    }

    boolean isReferenceTaken(String reference) {
        return em.createQuery("select count(m) from PrincipalMatter m where m.reference = :reference", Long.class)
            .setParameter("reference", reference).getSingleResult() > 0;
    }
}
