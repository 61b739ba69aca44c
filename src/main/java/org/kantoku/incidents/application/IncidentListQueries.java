package org.kantoku.incidents.application;

import static org.kantoku.access.domain.Permission.INCIDENT_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.incidents.domain.ClockKind;
import org.kantoku.incidents.domain.IncidentState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** The list of incidents: one statement a page, the count included. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class IncidentListQueries {

    private static final String FROM = " from incident i left join contractor k on k.id = i.contractor_id";
    private static final String CONTRACTS = "(select group_concat(c.number order by c.number separator ' ') from incident_contract x join contract c"
        + " on c.id = x.contract_id where x.incident_id = i.id)";
    private static final Map<String, String> ORDER = Map.of("number", "i.number", "title", "i.title", "contractor", "ifnull(k.sort_key, '')", "state",
        "field(i.state, 'DETECTED', 'NOTIFIED', 'TRIAGED', 'PRELIM_REPORTED', 'INVESTIGATING', 'FINAL_REPORTED', 'NON_REPORTABLE', 'PREVENTION', 'CLOSED')",
        "knownOn", "i.known_on", "principals", "i.principals", "nextDueOn", "ifnull(i.next_due_on, '9999-12-31')");
    private static final String URGENCY = "i.next_due_on is null, i.next_due_on, i.known_on desc";
    private static final String OVER = "(i.next_due_on < ?1 or i.written_due_on < ?1)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    /** What runs out first, first. */
    @Requires(INCIDENT_READ)
    public Page<IncidentRow> page(IncidentFilter filter, PageRequest request) {
        LocalDate today = clock.today();
        List<Object> values = new ArrayList<>(List.of(today));
        String chosen = request.sortField() == null ? null : ORDER.get(request.sortField());
        String order = chosen == null ? URGENCY : chosen + (request.descending() ? " desc" : "");
        List<SqlRow> rows = SqlRow.of(Sql.rows(em, "select i.id, i.number, i.title, i.state, i.reportable, i.contractor_id, k.name_ja, " + CONTRACTS
            + ", i.known_on, i.principals, i.next_clock, i.next_due_on, i.written_due_on, count(*) over ()" + FROM + where(filter, values)
            + " order by " + order + ", i.id limit " + request.size() + " offset " + request.first(), values.toArray()));
        return new Page<>(rows.stream().map(row -> row(row, today)).toList(), rows.isEmpty() ? 0 : rows.get(0).count(13));
    }

    private static IncidentRow row(SqlRow r, LocalDate today) {
        return new IncidentRow(r.uuid(0), r.text(1), r.text(2), r.constant(IncidentState.class, 3), r.text(4) == null ? null : Boolean.valueOf(r.flag(4)),
            r.uuid(5), r.text(6), r.text(7), r.date(8), r.integer(9), r.constant(ClockKind.class, 10), r.date(11), r.date(12), today);
    }

    @Requires(INCIDENT_READ)
    public long count(IncidentFilter filter) {
        List<Object> values = new ArrayList<>(List.of(clock.today()));
        return SqlRow.of(Sql.rows(em, "select count(*)" + FROM + where(filter, values), values.toArray())).get(0).count(0);
    }

    /** Numbers over all, whatever the filter. */
    @Requires(INCIDENT_READ)
    public IncidentCounts counts() {
        SqlRow row = SqlRow.of(Sql.rows(em, "select coalesce(sum(i.state <> 'CLOSED'), 0), coalesce(sum(i.state = 'CLOSED'), 0), coalesce(sum(" + OVER
            + "), 0) from incident i", clock.today())).get(0);
        return new IncidentCounts(row.count(0), row.count(1), row.count(2));
    }

    /** What the history factor of a contract's risk is assessed by (model §5.1). */
    @Requires(INCIDENT_READ)
    public ContractHistory historyOf(UUID contractId) {
        LocalDate since = clock.today().minusMonths(ContractHistory.MONTHS);
        SqlRow row = SqlRow.of(Sql.rows(em, "select count(*), coalesce(sum(i.confirmed_reportable_on is not null), 0), max(i.confirmed_reportable_on)"
            + " from incident i join incident_contract x on x.incident_id = i.id where x.contract_id = ?1 and i.known_on >= ?2", contractId, since)).get(0);
        return new ContractHistory(row.count(0), row.count(1), row.date(2));
    }

    private static String where(IncidentFilter filter, List<Object> values) {
        StringBuilder where = new StringBuilder(" where ?1 is not null");
        if (filter.search() != null) {
            values.add(Sql.containing(FoldedText.of(filter.search(), FoldedText.SORT_LENGTH)));
            where.append(" and (i.search_text like ?2 escape '!' or k.search_text like ?2 escape '!')");
        }
        if (filter.slice() != null && filter.slice() != IncidentSlice.ALL) {
            where.append(filter.slice() == IncidentSlice.OPEN ? " and i.state <> 'CLOSED'" : " and i.state = 'CLOSED'");
        }
        add(where, values, " and i.state = ?", filter.state() == null ? null : filter.state().name());
        add(where, values, " and i.contractor_id = ?", filter.contractorId());
        add(where, values, " and exists (select 1 from incident_contract x where x.incident_id = i.id and x.contract_id = ?", filter.contractId());
        return where.append(filter.contractId() == null ? "" : ")").append(filter.overdue() ? " and " + OVER : "")
            .append(filter.reportable() ? " and i.reportable" : "").toString();
    }

    private static void add(StringBuilder where, List<Object> values, String condition, Object value) {
        if (value != null) {
            values.add(value);
            where.append(condition).append(values.size());
        }
    }

    /** Name of the contractor the list is narrowed to. */
    @Requires(INCIDENT_READ)
    public Optional<String> contractorName(UUID contractorId) {
        return SqlRow.of(Sql.rows(em, "select name_ja from contractor where id = ?1", contractorId)).stream().map(row -> row.text(0)).findFirst();
    }

    /** Number of the contract the list is narrowed to. */
    @Requires(INCIDENT_READ)
    public Optional<String> contractNumber(UUID contractId) {
        return SqlRow.of(Sql.rows(em, "select number from contract where id = ?1", contractId)).stream().map(row -> row.text(0)).findFirst();
    }
}
