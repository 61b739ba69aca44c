package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.SUPERVISION_READ;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.asknown.FollowsRecord;

/**
 * The supervision board of any day, past or future, straight from the ledger. Each question is one or a few statements, whatever the
 * number of contracts.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@FollowsRecord
public class BoardQueries {

    /** Days ahead in which a contract counts as ending. */
    public static final int ENDING_DAYS = 90;
    private static final int TREND_MONTHS = 12;

    /** A contract's standing is a rank below it. */
    private static final int RANKS = 5;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private KeptDays keptDays;

    @Inject
    private KeptAnswers answers;

    @Inject
    private StandingRepository present;

    /** The numbers on top, of the contracts in the scope. */
    @Kept
    @Requires(SUPERVISION_READ)
    public BoardTiles tiles(LocalDate asOf, BoardScope scope) {
        LocalDate monthBefore = asOf.withDayOfMonth(1).minusDays(1);
        States states = keptDays.of(KeptDays.STATES, asOf, scope, () -> states(asOf, scope));
        Map<String, Long> findings = keptDays.of(KeptDays.FINDINGS, asOf, scope, () -> openFindings(asOf, scope));
        return new BoardTiles(states.supervised(), states.lapsed(), states.waived(), states.atRisk(), states.ok(), states.lapsedContracts(),
            states.unsupervised(), keptDays.of(KeptDays.LAPSED, monthBefore, scope, () -> lapsedContracts(monthBefore, scope)),
            states.atRiskContracts(), findings.values().stream().mapToLong(n -> n).sum(), findings.getOrDefault("CRITICAL", 0L),
            findings.getOrDefault("MAJOR", 0L), ending(asOf, scope), trend(asOf, scope, states));
    }

    /** Asks what the board of a day shows of all contracts, so that it is kept before somebody waits for it. */
    void remember(LocalDate asOf) {
        tiles(asOf, BoardScope.ALL);
        rules(asOf, BoardScope.ALL);
        horizon(asOf, BoardScope.ALL);
        year(asOf, BoardScope.ALL);
    }

    /** Numbers of contracts, named as on the {@link BoardTiles tiles}; the standing as a rank, see {@link StandingSql#STATES}. */
    private record States(long supervised, long lapsed, long waived, long atRisk, long lapsedContracts, long unsupervised, long atRiskContracts) {

        /** @param rows how many contracts, by whether they are supervised and by standing */
        static States of(List<SqlRow> rows) {
            long[] all = new long[RANKS];
            long[] supervised = new long[RANKS];
            rows.forEach(r -> {
                all[r.integer(1)] += r.count(2);
                supervised[r.integer(1)] += r.count(0) * r.count(2);
            });
            return new States(LongStream.of(supervised).sum(), supervised[0], supervised[2], supervised[1], all[0], all[0] - supervised[0], all[1]);
        }

        long ok() {
            return supervised - lapsed - waived - atRisk;
        }
    }

    private States states(LocalDate asOf, BoardScope scope) {
        boolean now = present.holdsOn(asOf);
        return States.of(now && scope.limits() == 0 ? presentStates(asOf)
            : rows("select x.supervised + 0, x.standing, count(*) from (" + (now ? StandingSql.PRESENT_STATES : StandingSql.STATES)
                + ") x where 1 = 1" + scope.and("x.contract_id") + " group by x.supervised, x.standing", asOf));
    }

    /** Columns: whether supervised, standing, how many contracts, department; in the order of an index, so that nothing is gathered on the way. */
    private List<SqlRow> presentStates(LocalDate today) {
        return answers.of(List.of("present states", today), () -> rows("select supervised + 0, standing, count(*), department_id from contract_standing"
            + " group by department_id, supervised, standing"));
    }

    private long lapsedContracts(LocalDate asOf, BoardScope scope) {
        return one("select count(*), 0 from (" + LedgerSql.LAPSED_CONTRACTS + ") l where 1 = 1"
            + scope.and("l.contract_id"), asOf).count(0);
    }

    private Map<String, Long> openFindings(LocalDate asOf, BoardScope scope) {
        return rows("select s.grade, count(*)" + OpenFindingQueries.FOUND + OpenFindingQueries.OPEN + OpenFindingQueries.in(scope) + " group by s.grade", asOf).stream()
            .collect(Collectors.toMap(r -> r.text(0), r -> r.count(1)));
    }

    private long ending(LocalDate asOf, BoardScope scope) {
        return one("select count(*), 0 from contract_end_span e where " + LedgerSql.holds("e") + " and e.end_on between ?1 and ?1 + interval "
            + ENDING_DAYS + " day" + scope.and("e.contract_id"), asOf).count(0);
    }

    private List<BoardTiles.Coverage> trend(LocalDate asOf, BoardScope scope, States states) {
        YearMonth month = YearMonth.from(asOf);
        List<LocalDate> days = Stream.iterate(TREND_MONTHS, n -> n > 0, n -> n - 1).map(n -> month.minusMonths(n).atEndOfMonth()).toList();
        Map<LocalDate, BoardTiles.Coverage> found = new TreeMap<>(keptDays.of(KeptDays.COVERAGE, days, scope,
            missing -> coverage(missing, scope)));
        found.put(asOf, new BoardTiles.Coverage(asOf, states.supervised(), states.lapsed()));
        return List.copyOf(found.values());
    }

    private Map<LocalDate, BoardTiles.Coverage> coverage(Collection<LocalDate> days, BoardScope scope) {
        String all = days.stream().map(day -> "select " + LedgerSql.literal(day) + " as asof").collect(Collectors.joining(" union all "));
        // Each day on its own: only with its date in it does the database find what is not met by then, instead of asking contract by contract.
        String lapsed = days.stream().map(day -> "select " + LedgerSql.literal(day) + " as asof, l.contract_id from ("
            + LedgerSql.LAPSED_CONTRACTS.replace("?1", LedgerSql.literal(day)) + ") l").collect(Collectors.joining(" union all "));
        Map<LocalDate, BoardTiles.Coverage> found = new HashMap<>();
        days.forEach(day -> found.put(day, new BoardTiles.Coverage(day, 0, 0)));
        rows("select x.asof, count(*), count(l.contract_id) from (" + all + ") x join supervised_span s on "
            + (LedgerSql.holds("s") + scope.and("s.contract_id")).replace("?1", "x.asof") + " left join (" + lapsed
            + ") l on l.asof = x.asof and l.contract_id = s.contract_id group by x.asof")
            .forEach(r -> found.put(r.date(0), new BoardTiles.Coverage(r.date(0), r.count(1), r.count(2))));
        return found;
    }

    /** Lapses by rule, the rule with the worst first. */
    @Kept
    @Requires(SUPERVISION_READ)
    public List<RuleLapses> rules(LocalDate asOf, BoardScope scope) {
        List<RuleLapses> rules = new ArrayList<>(RuleLapses.sum(keptDays.parts(KeptDays.RULES, asOf, scope, List.of(), some -> rows(LedgerSql.byRuleAndPart(
            " and " + LedgerSql.inParts(some) + scope.and("d.contract_id")), asOf).stream().collect(Collectors.groupingBy(r -> r.integer(4),
            Collectors.collectingAndThen(Collectors.toList(), RuleLapses::of))))));
        rules.sort(java.util.Comparator.comparing(RuleLapses::critical).thenComparing(RuleLapses::high).thenComparing(RuleLapses::medium)
            .thenComparing(RuleLapses::low).reversed().thenComparing(RuleLapses::rule));
        return List.copyOf(rules);
    }

    /** The duties of the fiscal year the day lies in, by kind and month. */
    @Kept
    @Requires(SUPERVISION_READ)
    public YearGrid year(LocalDate asOf, BoardScope scope) {
        List<YearMonth> months = FiscalYear.of(asOf).months();
        Map<KeptDays.Cell, Map<DutyKind, YearGrid.Cell>> parts = keptDays.months(asOf, months, scope, Map.of(),
            (some, inParts) -> cells(some, inParts, asOf, scope));
        Map<YearMonth, Map<DutyKind, YearGrid.Cell>> cells = new HashMap<>();
        months.forEach(month -> cells.put(month, new EnumMap<>(DutyKind.class)));
        parts.forEach((part, kinds) -> kinds.forEach((kind, cell) -> cells.get(part.month()).merge(kind, cell, YearGrid.Cell::plus)));
        return new YearGrid(months, Stream.of(DutyKind.values()).map(kind -> new YearGrid.Row(kind, months.stream()
            .map(month -> cells.get(month).getOrDefault(kind, new YearGrid.Cell(month, 0, 0, 0, 0))).toList())).toList());
    }

    private Map<KeptDays.Cell, Map<DutyKind, YearGrid.Cell>> cells(Set<YearMonth> months, Set<Integer> parts, LocalDate asOf, BoardScope scope) {
        Map<KeptDays.Cell, Map<DutyKind, YearGrid.Cell>> cells = new HashMap<>();
        String due = months.stream().map(month -> "d.due_on between " + LedgerSql.literal(month.atDay(1)) + " and " + LedgerSql.literal(month.atEndOfMonth()))
            .collect(Collectors.joining(" or ", "(", ")"));
        rows("select x.rule, year(x.due_on), month(x.due_on), count(*), sum(x.done), sum(x.late), sum(x.soon), x.part from (select d.part, d.rule, d.due_on,"
            + " min(ifnull(d.met_on <= ?1, 0)) as done, max(" + LedgerSql.IS_OVERDUE + ") as late, max(" + LedgerSql.IS_STANDING
            + " and d.due_on < ?1 + interval " + LedgerSql.RISK_DAYS + " day) as soon from duty d where " + LedgerSql.inParts(parts) + " and " + due
            + " and " + LedgerSql.COUNTED + scope.and("d.contract_id") + " group by " + LedgerSql.ONE_LAPSE
            + ") x group by x.part, x.rule, year(x.due_on), month(x.due_on)", asOf)
            .forEach(r -> DutyKind.of(r.text(0)).ifPresent(kind -> {
                YearMonth month = YearMonth.of(r.integer(1), r.integer(2));
                cells.computeIfAbsent(new KeptDays.Cell(month, r.integer(7)), cell -> new EnumMap<>(DutyKind.class))
                    .merge(kind, new YearGrid.Cell(month, r.count(3), r.count(4), r.count(5), r.count(6)), YearGrid.Cell::plus);
            }));
        return cells;
    }

    /** How many duties fall due within 30, 60 and 90 days, each number with those before it. */
    @Kept
    @Requires(SUPERVISION_READ)
    public Horizon horizon(LocalDate asOf, BoardScope scope) {
        return keptDays.parts(KeptDays.HORIZON, asOf, scope, Horizon.NOTHING, some -> rows("select sum(x.due_on < ?1 + interval 30 day), sum(x.due_on < ?1"
            + " + interval 60 day), count(*), x.part from (select d.part, d.due_on from duty d where " + LedgerSql.STANDING + " and d.due_on < ?1 + interval"
            + " 90 day and " + LedgerSql.inParts(some) + scope.and("d.contract_id") + " group by " + LedgerSql.ONE_LAPSE + ") x group by x.part", asOf).stream()
            .collect(Collectors.toMap(r -> r.integer(3), r -> new Horizon(r.count(0), r.count(1), r.count(2))))).stream()
            .reduce(Horizon.NOTHING, Horizon::plus);
    }

    /** Numbers of duties that fall due. */
    public record Horizon(long within30, long within60, long within90) {

        static final Horizon NOTHING = new Horizon(0, 0, 0);

        Horizon plus(Horizon other) {
            return new Horizon(within30 + other.within30, within60 + other.within60, within90 + other.within90);
        }
    }

    /** The contracts of the scope by department, inspector or member co-op; those without one last. */
    @Kept
    @Requires(SUPERVISION_READ)
    public List<BoardShare> shares(BoardShare.By by, LocalDate asOf, BoardScope scope) {
        boolean now = present.holdsOn(asOf);
        if (by == BoardShare.By.DEPARTMENT && scope.limits() == 0) {
            return named(BoardShare.ofStates(now ? presentStates(asOf) : keptDays.of(KeptDays.DEPARTMENTS, asOf, scope, () -> statesOn(asOf))));
        }
        return rows("select g.id, g.name_ja, g.name_en, count(*), sum(x.standing = 0), sum(x.standing = 1), sum(x.standing = 2) from contract c" + by.join() + " join ("
            + (now ? StandingSql.PRESENT_STATES : StandingSql.STATES) + ") x on x.contract_id = c.id where x.supervised" + scope.and("c.id")
            + " group by g.id order by g.id is null, g.place, g.id", asOf).stream().map(BoardShare::of).toList();
    }

    /** As {@link #presentStates}, on any day. */
    private List<SqlRow> statesOn(LocalDate asOf) {
        return rows("select x.supervised + 0, x.standing, count(*), c.owning_department_id from contract c join (" + StandingSql.STATES
            + ") x on x.contract_id = c.id group by c.owning_department_id, x.supervised, x.standing", asOf);
    }

    /** The shares in the order of the departments and by their names of now, that of no department last. */
    private List<BoardShare> named(Map<UUID, BoardShare> shares) {
        return Stream.concat(departments().stream().filter(one -> shares.containsKey(one.id())).map(one -> shares.get(one.id()).named(one.nameJa(), one.nameEn())),
            Stream.ofNullable(shares.get(BoardScope.NONE))).toList();
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

    /** The day on which the first contract was recorded, whatever record is looked at; {@code null} without any. */
    @Requires(SUPERVISION_READ)
    public LocalDate recordSince() {
        SqlRow first = one("select unix_timestamp(min(row_start)), 0 from contract for system_time all");
        return first.columns()[0] == null ? null : Instant.ofEpochSecond(first.count(0)).atZone(BusinessClock.ZONE).toLocalDate();
    }

    /** Names of an inspector or a member co-op a page is narrowed to; {@code null} where there is none with that id. */
    @Requires(SUPERVISION_READ)
    public String nameOf(BoardShare.By what, UUID id) {
        return rows(what == BoardShare.By.COOP ? "select name from member_coop where id = ?1" : what == BoardShare.By.INSPECTOR
            ? "select display_name from user_account where id = ?1" : "select name_ja from department where id = ?1", id.toString()).stream()
            .map(r -> r.text(0)).findFirst().orElse(null);
    }

    private SqlRow one(String sql, Object... values) {
        return rows(sql, values).get(0);
    }

    private List<SqlRow> rows(String sql, Object... values) {
        return SqlRow.of(Sql.rows(em, sql, values));
    }
}
