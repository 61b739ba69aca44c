package org.kantoku.supervision.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import com.github.f4b6a3.uuid.UuidCreator;

import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** Reads and writes the ledger tables. Only differences are written, so that their history shows only what changed. */
@ApplicationScoped
class LedgerRepository {

    private static final int CHANGES_KEPT = 5_000;

    /** A change that reaches more months is taken to reach all. */
    private static final int MONTHS_KEPT = 30;

    /** Commands after which whatever the ledger was asked is answered as before. */
    private static final String WITHOUT_EFFECT = "('account.signIn', 'account.signInFailed', 'account.speak', 'account.actFor', 'account.changePassword',"
        + " 'invitation.failed', 'report.pack', 'report.board', 'report.summary', 'workbook.export', 'apiToken.make', 'apiToken.revoke',"
        + " 'calendarFeed.open', 'calendarFeed.revoke', 'dutyFeed.open', 'dutyFeed.revoke', 'lapse.acknowledge')";

    @PersistenceContext
    private EntityManager em;

    /** Up to which day and with which rules the whole ledger was last worked out. */
    record State(LocalDate horizon, String fingerprint) {
    }

    Optional<State> state() {
        return rows("select horizon_on, rules_fingerprint from ledger_state where id = 1").stream()
            .map(r -> new State(r.date(0), r.text(1))).findFirst();
    }

    @Transactional
    public void keep(State state, Instant at) {
        run("insert into ledger_state (id, horizon_on, rules_fingerprint, computed_at) values (1, ?1, ?2, ?3) on duplicate key update"
            + " horizon_on = ?1, rules_fingerprint = ?2, computed_at = ?3", state.horizon(), state.fingerprint(),
            java.time.LocalDateTime.ofInstant(at, java.time.ZoneOffset.UTC));
    }

    /** Last day up to which duties that repeat are to be worked out: the usual horizon, or a later one that was asked for. */
    LocalDate horizon(LocalDate today) {
        LocalDate usual = LedgerHorizon.of(today);
        return rows("select reach_on, 0 from ledger_state where id = 1").stream().map(r -> r.date(0))
            .filter(reach -> reach != null && reach.isAfter(usual)).findFirst().orElse(usual);
    }

    /** Asks that the ledger be worked out up to a day at least. */
    @Transactional
    public void reach(LocalDate day) {
        run("update ledger_state set reach_on = greatest(coalesce(reach_on, ?1), ?1) where id = 1", day);
    }

    List<UUID> contractIds() {
        return ids("select id, 0 from contract order by id");
    }

    /** The contracts of a contractor. */
    List<UUID> ofContractor(UUID contractor) {
        return ids("select id, 0 from contract where contractor_id = ?1 order by id", contractor.toString());
    }

    /** The contracts a department owns. */
    List<UUID> ofDepartment(UUID department) {
        return ids("select id, 0 from contract where owning_department_id = ?1 order by id", department.toString());
    }

    private List<UUID> ids(String sql, Object... values) {
        return SqlRow.of(Sql.rows(em, sql, values)).stream().map(r -> r.uuid(0)).toList();
    }

    /** Makes the duties of the federation as a whole what they should be. */
    void replaceFederation(List<DutyLine> wanted) {
        rows("select id, 0 from ledger_state for update");
        List<DutyLine> stored = rows("select " + DutyLine.COLUMNS + " from duty where contract_id is null").stream().map(DutyLine::of).toList();
        List<DutyLine> gone = stored.stream().filter(line -> !wanted.contains(line)).toList();
        List<DutyLine> come = wanted.stream().filter(line -> !stored.contains(line)).toList();
        Sql.batch(em, "delete from duty where contract_id is null and rule = ? and branch = ? and subject_key = ? and opened_on = ?",
            gone.stream().map(line -> line.key().subList(1, line.key().size()).toArray()).toList());
        String columns = "id, " + DutyLine.COLUMNS;
        Sql.batch(em, "insert into duty (" + columns + ") values " + Sql.places(columns), withIds(come));
        LedgerChange change = new LedgerChange();
        gone.forEach(line -> change.line(line, null));
        come.forEach(line -> change.line(null, line));
        keep(change);
    }

    /** Makes the duties of those contracts what they should be. */
    void replaceDuties(Collection<UUID> contractIds, List<DutyLine> wanted, LedgerChange change) {
        Map<List<Object>, DutyLine> stored = new HashMap<>();
        rows("select " + DutyLine.COLUMNS + " from duty where contract_id in " + Sql.in(contractIds)).stream().map(DutyLine::of)
            .forEach(line -> stored.put(line.key(), line));
        Set<List<Object>> keep = new HashSet<>();
        List<DutyLine> changed = new ArrayList<>();
        for (DutyLine line : wanted) {
            keep.add(line.key());
            if (!line.equals(stored.get(line.key()))) {
                changed.add(line);
                change.line(stored.get(line.key()), line);
            }
        }
        List<DutyLine> gone = stored.values().stream().filter(line -> !keep.contains(line.key())).toList();
        gone.forEach(line -> change.line(line, null));
        Sql.batch(em, "delete from duty where contract_id = ? and rule = ? and branch = ? and subject_key = ? and opened_on = ?",
            gone.stream().map(line -> line.key().toArray()).toList());
        String columns = "id, " + DutyLine.COLUMNS;
        Sql.batch(em, "insert into duty (" + columns + ") values " + Sql.places(columns) + " on duplicate key update"
            + " contractor_id = values(contractor_id), subject_type = values(subject_type), subject_id = values(subject_id),"
            + " due_on = values(due_on), met_on = values(met_on), met_by = values(met_by),"
            + " severity_high_tier = values(severity_high_tier), severity_other_tier = values(severity_other_tier),"
            + " grows_after_days = values(grows_after_days), reason = values(reason), reason_args = values(reason_args)", withIds(changed));
    }

    /** Ids in the order of time: a large ledger grows at the end of its key. */
    private static List<Object[]> withIds(List<DutyLine> lines) {
        return lines.stream().map(line -> Stream.concat(Stream.of(UuidCreator.getTimeOrderedEpoch()), Arrays.stream(line.values())).toArray()).toList();
    }

    /**
     * Makes the rows of a table of spans what they should be; contracts whose rows are right already are not touched.
     *
     * @param columns the table's columns, the contract first
     * @return the contracts whose rows became others
     */
    Collection<UUID> replaceSpans(String table, String columns, Collection<UUID> contractIds, Map<UUID, List<List<Object>>> wanted,
                      LedgerChange change) {
        Map<UUID, List<List<Object>>> stored = new HashMap<>();
        int width = columns.split(",").length;
        rows("select " + columns + " from " + table + " where contract_id in " + Sql.in(contractIds) + " order by from_on").forEach(row -> {
            List<Object> values = new ArrayList<>();
            for (int i = 1; i < width; i++) {
                values.add(row.text(i));
            }
            stored.computeIfAbsent(row.uuid(0), id -> new ArrayList<>()).add(values);
        });
        List<UUID> stale = contractIds.stream().filter(id -> !same(stored.get(id), wanted.get(id))).toList();
        if (stale.isEmpty()) {
            return stale;
        }
        stale.forEach(id -> change.spans(id, stored.get(id), wanted.get(id)));
        run("delete from " + table + " where contract_id in " + Sql.in(stale));
        List<Object[]> rows = new ArrayList<>();
        stale.forEach(id -> wanted.getOrDefault(id, List.of()).forEach(values -> {
            List<Object> row = new ArrayList<>(List.of(id.toString()));
            row.addAll(values);
            rows.add(row.toArray());
        }));
        Sql.batch(em, "insert into " + table + " (" + columns + ") values " + Sql.places(columns), rows);
        return stale;
    }

    /** Keeps from which day on the ledger says otherwise than before. */
    void keep(LedgerChange change) {
        if (change.firstDay() != null) {
            run("insert into ledger_change (first_day, seen_from, months, parts) values (?1, ?2, ?3, ?4)", change.firstDay(),
                change.seenFrom(), months(change.months()), change.parts());
        }
    }

    private static String months(Set<YearMonth> months) {
        return months.size() > MONTHS_KEPT ? null : months.stream().map(YearMonth::toString).collect(Collectors.joining(","));
    }

    /**
     * How far everything recorded had come.
     *
     * @param command number of the last entry in the audit trail: every command leaves one, and their order is that of the commits
     * @param ledger  mark of what changes the ledger by itself
     */
    record Mark(long command, String ledger) {
    }

    Mark mark() {
        SqlRow row = rows("select last_seq, concat_ws('/', (select computed_at from ledger_state where id = 1), (select max(id) from ledger_change))"
            + " from audit_chain where id = 1").get(0);
        return new Mark(row.count(0), row.text(1));
    }

    /** Whether any command after one mark and up to the next can change an answer. */
    boolean hasEffect(Mark after, Mark upTo) {
        return SqlRow.of(Sql.rows(em, "select exists (select 1 from audit_log_entry where seq > ?1 and seq <= ?2 and action not in " + WITHOUT_EFFECT
            + "), 0", after.command(), upTo.command())).get(0).count(0) > 0;
    }

    /**
     * A kept change, see {@link LedgerChange}; {@code null} for its months or its parts: any.
     *
     * @param findingsFrom first day on which findings are open or closed otherwise; {@code null} for a change of the ledger
     */
    record Change(long id, LocalDate firstDay, LocalDate seenFrom, Set<YearMonth> months, Long parts, LocalDate findingsFrom) {

        static Change of(SqlRow r) {
            return new Change(r.count(0), r.date(1), r.date(2), r.text(3) == null ? null
                : Stream.of(r.text(3).split(",")).filter(month -> !month.isEmpty()).map(YearMonth::parse).collect(Collectors.toSet()),
                r.columns()[4] == null ? null : r.count(4), r.date(5));
        }

        /** Whether it may reach any day, as when a contract becomes another department's. */
        boolean isOfAnyDay() {
            return !seenFrom.isAfter(LedgerChange.EVER);
        }

        boolean liesIn(int part) {
            return parts == null || (parts & 1L << part) != 0;
        }
    }

    List<Change> changesAfter(long id) {
        return SqlRow.of(Sql.rows(em, "select id, first_day, seen_from, months, parts, findings_from from ledger_change where id > ?1 order by id", id)).stream()
            .map(Change::of).toList();
    }

    /** The changes after one by their number and the newest of them, and the oldest still kept at all; 0 without any. */
    record Changes(long oldest, long number, long newest) {
    }

    Changes changesSince(long id) {
        SqlRow r = SqlRow.of(Sql.rows(em, "select (select ifnull(min(id), 0) from ledger_change), count(*), ifnull(max(id), 0) from ledger_change"
            + " where id > ?1", id)).get(0);
        return new Changes(r.count(0), r.count(1), r.count(2));
    }

    /** Deletes changes that everybody who keeps answers has heard of, or will hear of as of one long gone. */
    @Transactional
    public void forgetOldChanges() {
        run("delete from ledger_change where id < (select top from (select max(id) - " + CHANGES_KEPT + " as top from ledger_change) t)");
    }

    private static boolean same(List<List<Object>> stored, List<List<Object>> wanted) {
        Set<List<String>> a = texts(stored);
        return a.equals(texts(wanted));
    }

    private static Set<List<String>> texts(List<List<Object>> rows) {
        Set<List<String>> texts = new HashSet<>();
        if (rows != null) {
            rows.forEach(row -> texts.add(row.stream().map(String::valueOf).toList()));
        }
        return texts;
    }

    private void run(String sql, Object... values) {
        Sql.bind(em.createNativeQuery(sql), values).executeUpdate();
    }

    private List<SqlRow> rows(String sql) {
        return SqlRow.of(em.createNativeQuery(sql).getResultList());
    }
}
