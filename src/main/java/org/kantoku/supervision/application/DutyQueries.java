package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.SUPERVISION_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.asknown.FollowsRecord;

/** Lists of lapses and duties on any day, past or future. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@FollowsRecord
public class DutyQueries {

    private static final Map<String, String> SORTS = Map.of("severity", "g.level", "days", "g.days_over", "contractor", "g.sort_key",
        "contract", "g.number", "rule", "g.rule", "due", "g.due_on");

    /** Sortings by names, which otherwise are looked up for the lines of the page alone. */
    private static final Set<String> NAMED = Set.of("contractor", "contract");

    private static final int SEARCH_LENGTH = 200;

    /** Days ahead that the board lists. */
    public static final int NEXT_DAYS = 30;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private KeptDays keptDays;

    /** Asks for the first lines of the lists over all contracts, so that they are kept before somebody waits for them. */
    void remember(LocalDate asOf) {
        lapses(asOf, DutyFilter.lines(BoardScope.ALL, false), PageRequest.firstOf(1));
        upcoming(asOf, DutyFilter.all(), NEXT_DAYS, PageRequest.firstOf(1));
    }

    /** What is lapsed on the day, the worst first, then the oldest. */
    @Kept
    @Requires(SUPERVISION_READ)
    public Page<DutyRow> lapses(LocalDate asOf, DutyFilter filter, PageRequest page) {
        return page(asOf, filter, LedgerSql.OVERDUE, page, ForemostDuties.WORST_FIRST);
    }

    /** What is owed and still in time on the day, the next first. */
    @Kept
    @Requires(SUPERVISION_READ)
    public Page<DutyRow> upcoming(LocalDate asOf, DutyFilter filter, int days, PageRequest page) {
        return page(asOf, filter, LedgerSql.STANDING + " and d.due_on < ?1 + interval " + days + " day", page, ForemostDuties.NEXT_FIRST);
    }

    /** What is lapsed on the day, the oldest first; what several contracts share stands once for each of them. */
    @Requires(SUPERVISION_READ)
    public Page<DutyRow> lapsesOfEach(LocalDate asOf, DutyFilter filter, PageRequest page) {
        return each(asOf, filter, LedgerSql.OVERDUE, page);
    }

    /** What is owed and still in time on the day and falls due within so many days, the next first; once for each contract that shares it. */
    @Requires(SUPERVISION_READ)
    public Page<DutyRow> upcomingOfEach(LocalDate asOf, DutyFilter filter, int days, PageRequest page) {
        return each(asOf, filter, LedgerSql.STANDING + " and d.due_on < ?1 + interval " + days + " day", page);
    }

    private Page<DutyRow> each(LocalDate asOf, DutyFilter f, String where, PageRequest page) {
        List<Object> values = new ArrayList<>(List.of(asOf));
        StringBuilder from = new StringBuilder(DutyRow.FROM + " where " + where + conditions(f, values));
        add(from, values, " and " + LedgerSql.LEVEL + " = ?", f.severity() == null ? null : f.severity().level());
        List<SqlRow> rows = SqlRow.of(bind(em.createNativeQuery("select " + DutyRow.COLUMNS + ", 1" + from + " order by d.due_on, d.rule, d.id"
            + ContractListQueries.limit(page)), values.toArray()).getResultList());
        long total = ((Number) bind(em.createNativeQuery("select count(*)" + from), values.toArray()).getSingleResult()).longValue();
        return new Page<>(rows.stream().map(DutyRow::of).toList(), total);
    }

    /** What falls due in a month of the year grid, done or not. */
    @Requires(SUPERVISION_READ)
    public Page<DutyRow> ofMonth(LocalDate asOf, DutyFilter filter, PageRequest page) {
        return page(asOf, filter, LedgerSql.IN_ANY_PART + " and " + LedgerSql.COUNTED, page, ForemostDuties.NEXT_FIRST);
    }

    /** Everything one contract owes on the day: lapsed first, then by due date. */
    @Requires(SUPERVISION_READ)
    public List<DutyRow> ofContract(UUID contractId, LocalDate asOf) {
        return page(asOf, DutyFilter.ofContract(contractId), "d.opened_on <= ?1 and (d.met_on is null or d.met_on > ?1)",
            PageRequest.firstOf(PageRequest.MAX_SIZE), ForemostDuties.NEXT_FIRST).rows();
    }

    /** First day on which a duty stood without having been met since: its last day may have moved in between. */
    @Requires(SUPERVISION_READ)
    public LocalDate standingSince(DutyRow duty) {
        LocalDate since = duty.openedOn();
        for (SqlRow moved : SqlRow.of(bind(em.createNativeQuery("select d.opened_on, d.met_on from duty d where d.contract_id = ?1 and d.rule = ?2 and d.branch = ?3"
            + " and d.subject_key = ?4 and d.opened_on < ?5 and d.met_by = 'RESCHEDULED' order by d.opened_on desc"), duty.contractId().toString(), duty.rule().name(),
            duty.branch(), duty.subjectKey(), since).getResultList())) {
            if (!since.equals(moved.date(1))) {
                break;
            }
            since = moved.date(0);
        }
        return since;
    }

    /** What of a contract's duties is late on the day and excepted. */
    @Requires(SUPERVISION_READ)
    public List<WaivedRow> waived(UUID contractId, LocalDate asOf) {
        return SqlRow.of(bind(em.createNativeQuery("select w.rule, w.branch, w.subject_key, w.from_on, w.to_on from waived_span w where w.contract_id = ?2"
            + " and w.from_on <= ?1 and (w.to_on is null or w.to_on > ?1) order by w.from_on, w.rule, w.branch, w.subject_key"), asOf, contractId.toString()).getResultList())
            .stream().map(r -> new WaivedRow(r.text(0), r.text(1), r.text(2), r.date(3), r.date(4))).toList();
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

    /** What the federation as a whole owes on the day, due within so many days or late; at most one page (model §6, L16(a)). */
    @Kept
    @Requires(SUPERVISION_READ)
    public List<DutyRow> federal(LocalDate asOf, int days) {
        return page(asOf, DutyFilter.all(), "d.contract_id is null and d.opened_on <= ?1 and (d.met_on is null or d.met_on > ?1)"
            + " and d.due_on < ?1 + interval " + days + " day", PageRequest.firstOf(PageRequest.MAX_SIZE), ForemostDuties.NEXT_FIRST).rows();
    }

    /** First which, one line a lapse however many contracts it touches, then everything about those of the page. */
    private Page<DutyRow> page(LocalDate asOf, DutyFilter f, String where, PageRequest page, ForemostDuties.Order order) {
        if (page.sortField() == null && page.first() + page.size() <= ForemostDuties.MOST && f.equals(DutyFilter.lines(f.scope(), f.hygiene()))) {
            return foremost(asOf, f.scope(), new ForemostDuties(where + conditions(f, List.of()), order), page);
        }
        List<Object> values = new ArrayList<>(List.of(asOf));
        boolean named = f.text() != null || page.sortField() != null && NAMED.contains(page.sortField());
        String which = ForemostDuties.WHICH + (named ? ", min(c.number) as number, min(k.sort_key) as sort_key" + DutyRow.FROM
            : " from duty d" + LedgerSql.TIER_JOIN) + " where " + where + conditions(f, values) + " group by " + LedgerSql.ONE_LAPSE + having(f, values);
        String sort = page.sortField() == null ? null : SORTS.get(page.sortField());
        String by = sort == null ? order.sql() : sort + (page.descending() ? " desc, " : ", ") + order.sql();
        List<SqlRow> rows = SqlRow.of(bind(em.createNativeQuery("select " + DutyRow.COLUMNS + ", g.touched, g.total" + " from (select g.*,"
            + " count(*) over () as total from (" + which + ") g order by " + by + ContractListQueries.limit(page) + ") g join duty d on d.id = g.id"
            + DutyRow.JOINS + " order by " + by), values.toArray()).getResultList());
        if (rows.isEmpty() && page.first() > 0) {
            return page(asOf, f, where, new PageRequest(0, page.size(), page.sortField(), page.descending()), order);
        }
        return new Page<>(rows.stream().map(DutyRow::of).toList(), rows.isEmpty() ? 0 : rows.get(0).count(DutyRow.TOTAL));
    }

    /** One of the first pages of a list over all contracts: which is kept by the part of the ledger, so that only what they say is asked for. */
    private Page<DutyRow> foremost(LocalDate asOf, BoardScope scope, ForemostDuties list, PageRequest page) {
        Collection<ForemostDuties.OfPart> parts = keptDays.parts(list.question(), asOf, scope, ForemostDuties.OfPart.NOTHING, some ->
            ForemostDuties.OfPart.of(SqlRow.of(bind(em.createNativeQuery(list.sql(some)), asOf).getResultList())));
        List<ForemostDuties.One> first = list.first(parts, page.first() + page.size());
        long total = parts.stream().mapToLong(ForemostDuties.OfPart::total).sum();
        if (first.size() <= page.first()) {
            return page.first() == 0 ? new Page<>(List.of(), 0) : foremost(asOf, scope, list, PageRequest.firstOf(page.size()));
        }
        List<ForemostDuties.One> shown = first.subList(page.first(), first.size());
        Map<UUID, DutyRow> rows = SqlRow.of(bind(em.createNativeQuery("select " + DutyRow.COLUMNS + ", 0" + DutyRow.FROM + " where d.id in "
            + Sql.in(shown.stream().map(ForemostDuties.One::id).toList())), asOf).getResultList()).stream().map(DutyRow::of)
            .collect(Collectors.toMap(DutyRow::id, row -> row));
        // What went in the meantime is left out: the next question finds it gone.
        return new Page<>(shown.stream().filter(one -> rows.containsKey(one.id())).map(one -> rows.get(one.id()).touching(one.touched())).toList(), total);
    }

    /** Conditions on the lapse as a whole. */
    private static String having(DutyFilter f, List<Object> values) {
        StringBuilder sql = new StringBuilder();
        add(sql, values, " having level = ?", f.severity() == null ? null : f.severity().level());
        if (f.counted()) {
            sql.append(sql.isEmpty() ? " having" : " and").append(" level >= ").append(LedgerSql.COUNTS_FROM);
        }
        return sql.toString();
    }

    private static String conditions(DutyFilter f, List<Object> values) {
        StringBuilder sql = new StringBuilder();
        add(sql, values, " and d.rule = ?", f.rule() == null ? null : f.rule().name());
        sql.append(f.scope().and("d.contract_id"));
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
