package org.kantoku.contracts.application.approval;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.PurposeSetConverter;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.contracts.domain.StampCategory;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.TriState;

/** Tells the approver what was changed since the approval was asked for. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class SinceRequestQueries {

    @PersistenceContext
    private EntityManager em;

    /** In the order in which it was done; empty when nothing was. */
    @Requires(REGISTER_READ)
    public List<ActSince> of(UUID contractId) {
        return SqlRow.of(Sql.rows(em, "select e.at, a.display_name, e.action, e.reason from audit_log_entry e"
                + " left join user_account a on a.id = e.actor_id where e.entity = 'Contract' and e.entity_id = ?1 and e.seq >"
                + " (select max(r.seq) from audit_log_entry r where r.entity = 'Contract' and r.entity_id = ?1"
                + " and r.action = 'contract.requestApproval') and e.action not in ('contract.approve', 'contract.declineApproval') order by e.seq",
            contractId)).stream().map(r -> new ActSince(r.instant(0), r.text(1), r.text(2), r.text(3))).toList();
    }

    /** The details as they were when the approval was asked for; empty when it never was. */
    @Requires(REGISTER_READ)
    public Optional<ContractDetails> detailsThen(UUID contractId) {
        ContractDetails then = null;
        boolean waited = false;
        for (SqlRow row : SqlRow.of(Sql.rows(em, "select title, kind, owning_department_id, owner_id, parent_contract_id, purposes, effective_from, end_date,"
                + " renewal, renewal_term_months, non_renewal_notice_days, amount_yen, stamp_category, standard_terms, toriteki, freelance, state"
                + " from contract for system_time all where id = ?1 order by version", contractId))) {
            boolean waits = row.constant(ContractState.class, 16) == ContractState.APPROVAL_PENDING;
            if (waits && !waited) {
                then = details(row);
            }
            waited = waits;
        }
        return Optional.ofNullable(then);
    }

    private static ContractDetails details(SqlRow row) {
        return new ContractDetails(row.text(0), row.constant(ContractKind.class, 1), row.uuid(2), row.uuid(3), row.uuid(4),
            new PurposeSetConverter().convertToEntityAttribute(row.text(5)), row.date(6), row.date(7), row.constant(RenewalKind.class, 8),
            row.integerOrNull(9), row.integer(10), row.text(11) == null ? null : Long.valueOf(row.text(11)), row.constant(StampCategory.class, 12),
            row.constant(TriState.class, 13), row.constant(TriState.class, 14), row.constant(TriState.class, 15));
    }
}
