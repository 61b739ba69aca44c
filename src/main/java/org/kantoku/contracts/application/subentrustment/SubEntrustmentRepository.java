package org.kantoku.contracts.application.subentrustment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contracts.domain.subentrustment.FlowDown;
import org.kantoku.contracts.domain.subentrustment.SubEntrusteeDetails;
import org.kantoku.contracts.domain.subentrustment.SubEntrustment;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.Records;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
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

    /**
     * The details as they were when something was last asked of the contractor, else as they were first applied for or told. What was
     * asked for stands in the row until it is answered.
     */
    SubEntrusteeDetails detailsThen(UUID id) {
        SqlRow then = null;
        for (SqlRow row : SqlRow.of(Sql.rows(em, "select name, corporate_number, work, data, country_code, place, handles_data, started_on, planned_end_on,"
                + " supervision, flow_terms, flow_tiers, flow_country, remark from sub_entrustment for system_time all where id = ?1 order by version", id))) {
            then = then == null || row.text(13) != null ? row : then;
        }
        return new SubEntrusteeDetails(then.text(0), CorporateNumber.parse(then.text(1)).orElse(null), then.text(2), then.text(3), then.text(4), then.text(5),
            then.flag(6), then.date(7), then.date(8), then.text(9), new FlowDown(then.flag(10), then.flag(11), then.flag(12)));
    }

    boolean openBelow(UUID id) {
        return em.createQuery("select s from SubEntrustment s where s.parentId = :id", SubEntrustment.class).setParameter("id", id)
            .getResultStream().anyMatch(one -> !one.isOver());
    }
}
