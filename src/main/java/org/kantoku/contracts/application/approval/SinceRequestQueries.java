package org.kantoku.contracts.application.approval;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

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
}
