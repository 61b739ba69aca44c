package org.kantoku.contracts.application.subentrustment;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentState;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.asknown.FollowsRecord;

/** The list of all sub-entrustments as they stood on a date; one statement a page, the count included. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@FollowsRecord
public class SubListQueries {

    private static final String ROWS = "select s.id, s.name, s.tier_level, p.name as parent, s.contractor_id, k.name_ja, s.contract_id, c.number, c.title, s.work,"
        + " s.country_code, s.handles_data, s.started_on, " + SubEntrustmentSql.STATE + " as state,"
        + " (select max(a.expires_on) from sub_entrustment_approval a where a.sub_entrustment_id = s.id and a.granted_on <= ?1 and a.expires_on >= ?1"
        + " and (a.revoked_on is null or a.revoked_on > ?1)) as approved_until,"
        + " s.handles_data and " + SubEntrustmentSql.LAST + " not in ('REJECTED', 'ENDED') and " + SubEntrustmentSql.RUNNING + " and not " + SubEntrustmentSql.APPROVED + " as unapproved,"
        + " if(s.handles_data and " + SubEntrustmentSql.LAST + " not in ('REJECTED', 'ENDED') and " + SubEntrustmentSql.RUNNING + ", date_add(coalesce((select max(r.reported_on)"
        + " from sub_entrustment_report r where r.sub_entrustment_id = s.id and r.reported_on <= ?1), greatest(s.started_on, (select min(b.granted_on) from sub_entrustment_approval b"
        + " where b.sub_entrustment_id = s.id))), interval 12 month), null) as report_due, k.sort_key, s.search_text, k.search_text as firm_text"
        + " from sub_entrustment s join contractor k on k.id = s.contractor_id join contract c on c.id = s.contract_id left join sub_entrustment p on p.id = s.parent_id"
        + " where s.recorded_on <= ?1 or s.started_on <= ?1";
    private static final Map<String, String> ORDER = Map.of("name", "x.name", "contractor", "x.sort_key", "level", "x.tier_level", "state", "x.state",
        "until", "ifnull(x.approved_until, '9999-12-31')", "report", "ifnull(x.report_due, '9999-12-31')", "startedOn", "x.started_on");
    private static final String WORST_FIRST = "x.unapproved desc, field(x.state, 'DISCOVERED', 'EXPIRED', 'DECLARED', 'UNDER_REVIEW', 'STOPPED', 'APPROVED',"
        + " 'REJECTED', 'ENDED'), x.approved_until, x.name";

    @PersistenceContext
    private EntityManager em;

    /** What runs without an approval first, then what waits for somebody. */
    @Requires(REGISTER_READ)
    public Page<SubRow> page(SubFilter filter, LocalDate asOf, PageRequest request) {
        String chosen = request.sortField() == null ? null : ORDER.get(request.sortField());
        String order = chosen == null ? WORST_FIRST : chosen + (request.descending() ? " desc" : "");
        List<Object> values = new ArrayList<>(List.of(asOf));
        List<SqlRow> rows = SqlRow.of(Sql.rows(em, "select x.*, count(*) over () from (" + ROWS + ") x" + where(filter, values) + " order by " + order
            + ", x.id limit " + request.size() + " offset " + request.first(), values.toArray()));
        return new Page<>(rows.stream().map(row -> row(row, asOf)).toList(), rows.isEmpty() ? 0 : rows.get(0).count(20));
    }

    @Requires(REGISTER_READ)
    public long count(SubFilter filter, LocalDate asOf) {
        List<Object> values = new ArrayList<>(List.of(asOf));
        return SqlRow.of(Sql.rows(em, "select count(*) from (" + ROWS + ") x" + where(filter, values), values.toArray())).get(0).count(0);
    }

    private static String where(SubFilter filter, List<Object> values) {
        StringBuilder where = new StringBuilder(" where ?1 is not null");
        if (filter.search() != null) {
            values.add(Sql.containing(FoldedText.of(filter.search(), FoldedText.SORT_LENGTH)));
            where.append(" and (x.search_text like ?").append(values.size()).append(" escape '!' or x.firm_text like ?").append(values.size()).append(" escape '!')");
        }
        add(where, values, "x.state", filter.state() == null ? null : filter.state().name());
        add(where, values, "x.contractor_id", filter.contractorId());
        add(where, values, "x.contract_id", filter.contractId());
        return where.append(filter.unapproved() ? " and x.unapproved" : "").append(filter.reportOver() ? " and x.report_due < ?1" : "")
            .append(filter.abroad() ? " and x.country_code <> 'JP'" : "").toString();
    }

    private static void add(StringBuilder where, List<Object> values, String column, Object value) {
        if (value != null) {
            values.add(value);
            where.append(" and ").append(column).append(" = ?").append(values.size());
        }
    }

    private static SubRow row(SqlRow r, LocalDate asOf) {
        LocalDate due = r.date(16);
        return new SubRow(r.uuid(0), r.text(1), r.integer(2), r.text(3), r.uuid(4), r.text(5), r.uuid(6), r.text(7), r.text(8), r.text(9), r.text(10),
            r.flag(11), r.date(12), r.constant(SubEntrustmentState.class, 13), r.date(14), r.flag(15), due, due != null && due.isBefore(asOf));
    }

    /** Number of the contract the list is narrowed to. */
    @Requires(REGISTER_READ)
    public Optional<String> contractNumber(UUID contractId) {
        return SqlRow.of(Sql.rows(em, "select number from contract where id = ?1", contractId)).stream().map(row -> row.text(0)).findFirst();
    }

    /** Name of the contractor the list is narrowed to. */
    @Requires(REGISTER_READ)
    public Optional<String> contractorName(UUID contractorId) {
        return SqlRow.of(Sql.rows(em, "select name_ja from contractor where id = ?1", contractorId)).stream().map(row -> row.text(0)).findFirst();
    }
}
