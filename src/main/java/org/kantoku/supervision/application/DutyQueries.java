package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.SUPERVISION_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.SqlRow;

/** Lists of lapses and duties on any day, past or future. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class DutyQueries {

    private static final Map<String, String> SORTS = Map.of("severity", "level", "days", "days_over", "contractor", "k.sort_key",
        "contract", "c.number", "rule", "d.rule", "due", "d.due_on");

    private static final int SEARCH_LENGTH = 200;

    @PersistenceContext
    private EntityManager em;

    /** What is lapsed on the day, the worst first, then the oldest. */
    @Requires(SUPERVISION_READ)
    public Page<DutyRow> lapses(LocalDate asOf, DutyFilter filter, PageRequest page) {
        return page(asOf, filter, LedgerSql.OVERDUE, page, "level desc, days_over desc");
    }

    /** What is owed and still in time on the day, the next first. */
    @Requires(SUPERVISION_READ)
    public Page<DutyRow> upcoming(LocalDate asOf, DutyFilter filter, int days, PageRequest page) {
        return page(asOf, filter, LedgerSql.STANDING + " and d.due_on < ?1 + interval " + days + " day", page, "d.due_on, level desc");
    }

    /** What falls due in a month of the year grid, done or not. */
    @Requires(SUPERVISION_READ)
    public Page<DutyRow> ofMonth(LocalDate asOf, DutyFilter filter, PageRequest page) {
        return page(asOf, filter, LedgerSql.COUNTED, page, "d.due_on, level desc");
    }

    /** Everything one contract owes on the day: lapsed first, then by due date. */
    @Requires(SUPERVISION_READ)
    public List<DutyRow> ofContract(UUID contractId, LocalDate asOf) {
        return page(asOf, DutyFilter.ofContract(contractId), "d.opened_on <= ?1 and (d.met_on is null or d.met_on > ?1)",
            PageRequest.firstOf(PageRequest.MAX_SIZE), "d.due_on, level desc").rows();
    }

    /** When each duty of a contract was last done, by rule, branch and subject. */
    @Requires(SUPERVISION_READ)
    public Map<String, LocalDate> lastDone(UUID contractId, LocalDate asOf) {
        Map<String, LocalDate> done = new java.util.HashMap<>();
        SqlRow.of(bind(em.createNativeQuery("select d.rule, d.branch, max(d.met_on) from duty d where d.contract_id = ?2 and d.met_on <= ?1"
            + " and d.met_by = 'FULFILLED' group by d.rule, d.branch"), asOf, contractId.toString()).getResultList())
            .forEach(r -> done.put(r.text(0) + "/" + r.text(1), r.date(2)));
        return done;
    }

    private Page<DutyRow> page(LocalDate asOf, DutyFilter f, String where, PageRequest page, String order) {
        List<Object> values = new ArrayList<>(List.of(asOf));
        String conditions = " where " + where + conditions(f, values);
        Object[] bound = values.toArray();
        long total = ((Number) bind(em.createNativeQuery("select count(*)" + DutyRow.FROM + conditions), bound).getSingleResult()).longValue();
        String sort = page.sortField() == null ? null : SORTS.get(page.sortField());
        String by = sort == null ? order : sort + (page.descending() ? " desc, " : ", ") + order;
        List<DutyRow> rows = SqlRow.of(bind(em.createNativeQuery("select " + DutyRow.COLUMNS + DutyRow.FROM + conditions + " order by " + by
            + ", d.id"), bound).setFirstResult(page.first()).setMaxResults(page.size()).getResultList()).stream().map(DutyRow::of).toList();
        return new Page<>(rows, total);
    }

    private static String conditions(DutyFilter f, List<Object> values) {
        StringBuilder sql = new StringBuilder();
        add(sql, values, " and d.rule = ?", f.rule() == null ? null : f.rule().name());
        add(sql, values, " and " + LedgerSql.LEVEL + " = ?", f.severity() == null ? null : f.severity().level());
        add(sql, values, " and c.owning_department_id = ?", f.departmentId() == null ? null : f.departmentId().toString());
        add(sql, values, " and d.contractor_id = ?", f.contractorId() == null ? null : f.contractorId().toString());
        add(sql, values, " and d.contract_id = ?", f.contractId() == null ? null : f.contractId().toString());
        if (f.text() != null) {
            values.add(SqlConditions.containing(FoldedText.of(f.text(), SEARCH_LENGTH)));
            String p = " like ?" + values.size() + " escape '!'";
            sql.append(" and (c.search_text").append(p).append(" or k.search_text").append(p).append(')');
        }
        if (f.kind() != null) {
            sql.append(" and d.rule in ").append(f.kind().sqlList());
        }
        if (f.month() != null) {
            sql.append(" and d.due_on between ").append(LedgerSql.literal(f.month().atDay(1))).append(" and ")
                .append(LedgerSql.literal(f.month().atEndOfMonth()));
        }
        if (f.hygiene() != null) {
            sql.append(f.hygiene() ? " and d.rule like 'G%'" : " and d.rule like 'L%'");
        }
        return sql.toString();
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
        if (value != null) {
            values.add(value);
            sql.append(condition).append(values.size());
        }
    }

    private static Query bind(Query query, Object... values) {
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
