package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contracts.domain.Contract;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.SelfAssessmentCampaign;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Records;
import org.kantoku.shared.StaleRecord;
import org.kantoku.shared.Sql;

/** Stores campaigns and self-assessments. */
@ApplicationScoped
public class SelfAssessmentRepository {

    @PersistenceContext
    private EntityManager em;

    void add(SelfAssessment assessment) {
        em.persist(assessment);
    }

    /** To read it only. */
    SelfAssessment find(UUID id) {
        return Records.find(em, SelfAssessment.class, id);
    }

    SelfAssessment find(UUID id, long expectedVersion) {
        SelfAssessment assessment = lock(id);
        StaleRecord.check(assessment, expectedVersion);
        return assessment;
    }

    /** Holds the row until the transaction ends, so that no answer slips in beside the submission. */
    SelfAssessment lock(UUID id) {
        return Optional.ofNullable(em.find(SelfAssessment.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(RecordNotFound::new);
    }

    Optional<SelfAssessmentCampaign> campaign(int fiscalYear) {
        return em.createQuery("select c from SelfAssessmentCampaign c where c.fiscalYear = :year", SelfAssessmentCampaign.class)
            .setParameter("year", fiscalYear).getResultStream().findFirst();
    }

    void add(SelfAssessmentCampaign campaign) {
        em.persist(campaign);
    }

    /**
     * Contracts supervised on a day that have not been asked for a fiscal year.
     *
     * @param opensOn the day whose supervision, tier and selections decide who owes one; the same day where nobody owes it
     */
    List<AskedContract> unasked(int fiscalYear, LocalDate on, LocalDate opensOn) {
        return Sql.rows(em, "select c.id, c.contractor_id, c.effective_from, t.tier,"
            + " (select max(a.decided_on) from selection_assessment a where a.contractor_id = c.contractor_id"
            + "  and a.approved_on is not null and a.decided_on <= ?3),"
            + " exists (select 1 from self_assessment y where y.contract_id = c.id and y.fiscal_year = ?1 - 1"
            + "  and y.state <> 'CANCELLED')"
            + " from contract c join supervised_span s on s.contract_id = c.id and s.from_on <= ?2 and (s.to_on is null or s.to_on > ?2)"
            + " join supervised_span o on o.contract_id = c.id and o.from_on <= ?3 and (o.to_on is null or o.to_on > ?3)"
            + " left join contract_tier_span t on t.contract_id = c.id and t.from_on <= ?3 and (t.to_on is null or t.to_on > ?3)"
            + " where not exists (select 1 from self_assessment x where x.contract_id = c.id and x.fiscal_year = ?1)"
            + " order by c.number", fiscalYear, on, opensOn).stream()
            .map(r -> new AskedContract(Sql.uuid(r[0]), Sql.uuid(r[1]), Sql.date(r[2]), r[3] == null ? "A" : r[3].toString(),
                Sql.date(r[4]), Sql.flag(r[5]))).toList();
    }

    /** Whether a contract is over on a day, by the calendar. */
    boolean isContractOver(UUID contractId, LocalDate on) {
        return em.find(Contract.class, contractId).stateOn(on).isOver();
    }
}
