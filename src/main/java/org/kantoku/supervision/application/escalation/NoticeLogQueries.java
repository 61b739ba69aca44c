package org.kantoku.supervision.application.escalation;

import static org.kantoku.access.domain.Permission.NOTICE_LOG_READ;
import static org.kantoku.access.domain.Permission.SUPERVISION_READ;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** The log of what went to whom, and what a contract's lapses led to. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class NoticeLogQueries {

    @Inject
    private NoticeRepository notices;

    @PersistenceContext
    private EntityManager em;

    /** The newest first. */
    @Requires(NOTICE_LOG_READ)
    public Page<NoticeRow> page(NoticeFilter filter, PageRequest request) {
        return notices.page(filter, request);
    }

    /** What was told about a contract, the newest first. */
    @Requires(SUPERVISION_READ)
    public Page<NoticeRow> ofContract(UUID contract, PageRequest request) {
        return notices.page(new NoticeFilter(null, null, null, null, null, null, null, contract), request);
    }

    /** Whether handing over has to stop: what was asked about a contract, the newest first. */
    @Requires(SUPERVISION_READ)
    public List<HandoverDecisionRow> decisions(UUID contract) {
        return SqlRow.of(Sql.rows(em, "select d.rule, d.subject_key, d.start_on, d.asked_on, d.due_on, d.withdrawn_on, d.decided_on, a.display_name,"
            + " d.needed, d.reason from handover_decision d left join user_account a on a.id = d.decided_by where d.contract_id = ?1"
            + " order by d.asked_on desc, d.rule, d.subject_key, d.id", contract)).stream().map(r -> new HandoverDecisionRow(r.text(0), r.text(1), r.date(2), r.date(3),
                r.date(4), r.date(5), r.date(6), r.text(7), r.text(8) == null ? null : r.flag(8), r.text(9))).toList();
    }
}
