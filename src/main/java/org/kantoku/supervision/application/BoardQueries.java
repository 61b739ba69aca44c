package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.SUPERVISION_READ;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;

/**
 * The supervision board of any day, past or future, straight from the ledger. Each question is one statement, whatever the
 * number of contracts.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class BoardQueries {

    /** Days ahead in which a contract counts as ending. */
    public static final int ENDING_DAYS = 90;
    private static final int TREND_MONTHS = 12;

    @PersistenceContext
    private EntityManager em;

    /** @param department the department whose contracts are looked at, or {@code null} for all */
    @Requires(SUPERVISION_READ)
    public BoardTiles tiles(LocalDate asOf, UUID department) {
        SqlRow states = one("select count(u.contract_id), sum(u.contract_id is not null and l.contract_id is not null),"
            + " sum(u.contract_id is not null and l.contract_id is null and r.contract_id is null and w.contract_id is not null),"
            + " sum(u.contract_id is not null and l.contract_id is null and r.contract_id is not null),"
            + " count(l.contract_id), sum(u.contract_id is null and l.contract_id is not null),"
            + " sum(l.contract_id is null and r.contract_id is not null) from contract c"
            + " left join supervised_span u on u.contract_id = c.id and " + LedgerSql.holds("u")
            + " left join (" + LedgerSql.LAPSED_CONTRACTS + ") l on l.contract_id = c.id"
            + " left join (" + LedgerSql.WAIVED_CONTRACTS + ") w on w.contract_id = c.id"
            + " left join (" + LedgerSql.AT_RISK_CONTRACTS + ") r on r.contract_id = c.id"
            + " where 1 = 1" + LedgerSql.ofDepartment("c.id", department), asOf);
        long supervised = states.count(0);
        long ok = supervised - states.count(1) - states.count(2) - states.count(3);
        Map<String, Long> findings = openFindings(asOf, department);
        return new BoardTiles(supervised, states.count(1), states.count(2), states.count(3), ok, states.count(4), states.count(5),
            lapsedContracts(asOf.withDayOfMonth(1).minusDays(1), department), states.count(6),
            findings.values().stream().mapToLong(n -> n).sum(), findings.getOrDefault("CRITICAL", 0L), findings.getOrDefault("MAJOR", 0L),
            ending(asOf, department), trend(asOf, department));
    }

    private long lapsedContracts(LocalDate asOf, UUID department) {
        return one("select count(*), 0 from (" + LedgerSql.LAPSED_CONTRACTS + ") l where 1 = 1"
            + LedgerSql.ofDepartment("l.contract_id", department), asOf).count(0);
    }

    private Map<String, Long> openFindings(LocalDate asOf, UUID department) {
        return rows("select s.grade, count(*) from finding f join finding_transition s on s.finding_id = f.id and s.seq = (select max(x.seq)"
            + " from finding_transition x where x.finding_id = f.id and x.on_date <= ?1) where s.to_state <> 'CLOSED'"
            + LedgerSql.ofDepartment("f.contract_id", department) + " group by s.grade", asOf).stream()
            .collect(Collectors.toMap(r -> r.text(0), r -> r.count(1)));
    }

    private long ending(LocalDate asOf, UUID department) {
        return one("select count(*), 0 from contract_end_span e where " + LedgerSql.holds("e") + " and e.end_on between ?1 and ?1 + interval "
            + ENDING_DAYS + " day" + LedgerSql.ofDepartment("e.contract_id", department), asOf).count(0);
    }

    private List<BoardTiles.Coverage> trend(LocalDate asOf, UUID department) {
        YearMonth month = YearMonth.from(asOf);
        List<LocalDate> days = Stream.concat(Stream.iterate(TREND_MONTHS, n -> n > 0, n -> n - 1)
            .map(n -> month.minusMonths(n).atEndOfMonth()), Stream.of(asOf)).toList();
        String days13 = days.stream().map(day -> "select " + LedgerSql.literal(day) + " as asof").collect(Collectors.joining(" union all "));
        String lapsed = LedgerSql.LAPSED_CONTRACTS.replace("select distinct d.contract_id", "select 1").replace("?1", "x.asof")
            + " and d.contract_id = s.contract_id";
        Map<LocalDate, BoardTiles.Coverage> found = new TreeMap<>();
        days.forEach(day -> found.put(day, new BoardTiles.Coverage(day, 0, 0)));
        rows("select x.asof, count(*), sum(exists (" + lapsed + ")) from (" + days13 + ") x join supervised_span s on "
            + LedgerSql.holds("s").replace("?1", "x.asof") + LedgerSql.ofDepartment("s.contract_id", department) + " group by x.asof")
            .forEach(r -> found.put(r.date(0), new BoardTiles.Coverage(r.date(0), r.count(1), r.count(2))));
        return List.copyOf(found.values());
    }

    /** Lapses by rule, the rule with the worst first. */
    @Requires(SUPERVISION_READ)
    public List<RuleLapses> rules(LocalDate asOf, UUID department) {
        Map<RuleId, long[]> counts = new EnumMap<>(RuleId.class);
        rows("select d.rule, " + LedgerSql.LEVEL + " as level, count(*), max(datediff(?1, d.due_on)) from duty d" + LedgerSql.TIER_JOIN
            + " where " + LedgerSql.OVERDUE + LedgerSql.ofDepartment("d.contract_id", department) + " group by d.rule, level", asOf).forEach(r -> {
                long[] row = counts.computeIfAbsent(r.constant(RuleId.class, 0), rule -> new long[Severity.values().length + 1]);
                row[r.integer(1) - 1] = r.count(2);
                row[Severity.values().length] = Math.max(row[Severity.values().length], r.count(3));
            });
        List<RuleLapses> rules = new ArrayList<>();
        counts.forEach((rule, n) -> rules.add(new RuleLapses(rule, n[3], n[2], n[1], n[0], n[4])));
        rules.sort(java.util.Comparator.comparing(RuleLapses::critical).thenComparing(RuleLapses::high).thenComparing(RuleLapses::medium)
            .thenComparing(RuleLapses::low).reversed().thenComparing(RuleLapses::rule));
        return rules;
    }

    /** The duties of the fiscal year the day lies in, by kind and month. */
    @Requires(SUPERVISION_READ)
    public YearGrid year(LocalDate asOf, UUID department) {
        FiscalYear year = FiscalYear.of(asOf);
        Map<DutyKind, Map<YearMonth, long[]>> cells = new EnumMap<>(DutyKind.class);
        rows("select d.rule, year(d.due_on), month(d.due_on), count(*), sum(d.met_on <= ?1), sum(" + LedgerSql.OVERDUE + "), sum("
            + LedgerSql.STANDING + " and d.due_on < ?1 + interval " + LedgerSql.RISK_DAYS + " day) from duty d where d.due_on between "
            + LedgerSql.literal(year.start()) + " and " + LedgerSql.literal(year.end()) + " and " + LedgerSql.COUNTED + LedgerSql.ofDepartment("d.contract_id", department)
            + " group by d.rule, year(d.due_on), month(d.due_on)", asOf).forEach(r -> DutyKind.of(r.text(0)).ifPresent(kind -> {
                long[] cell = cells.computeIfAbsent(kind, k -> new TreeMap<>())
                    .computeIfAbsent(YearMonth.of(r.integer(1), r.integer(2)), m -> new long[4]);
                for (int i = 0; i < cell.length; i++) {
                    cell[i] += r.count(3 + i);
                }
            }));
        return new YearGrid(year.months(), Stream.of(DutyKind.values()).map(kind -> new YearGrid.Row(kind, year.months().stream().map(month -> {
            long[] c = cells.getOrDefault(kind, Map.of()).getOrDefault(month, new long[4]);
            return new YearGrid.Cell(month, c[0], c[1], c[2], c[3]);
        }).toList())).toList());
    }

    /** Departments that own contracts, for choosing one. */
    @Requires(SUPERVISION_READ)
    public List<DepartmentChoice> departments() {
        return rows("select id, name_ja, name_en from department order by code, id").stream()
            .map(r -> new DepartmentChoice(r.uuid(0), r.text(1), r.text(2))).toList();
    }

    /** A department by its names. */
    public record DepartmentChoice(UUID id, String nameJa, String nameEn) {
    }

    private SqlRow one(String sql, Object... values) {
        return rows(sql, values).get(0);
    }

    private List<SqlRow> rows(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return SqlRow.of(query.getResultList());
    }
}
