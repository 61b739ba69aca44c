package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.REPORT_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.domain.Duty.MetBy;
import org.kantoku.supervision.domain.RecordedSpans;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.Subject;
import org.kantoku.supervision.domain.reports.PeriodLapse;
import org.kantoku.supervision.domain.reports.RecordedLine;
import org.kantoku.supervision.domain.reports.ReportPeriod;
import org.kantoku.supervision.domain.reports.ReportScope;

/**
 * Lapses of a period: those whose days as judged now meet it, and those the ledger of the time held although later facts took them away.
 * A lapse is one, however many contracts it is about.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class LapsePeriodQueries {

    private static final int BATCH = 2_000;

    private static final String SUBJECT = "coalesce(d.subject_id, d.contract_id)";
    private static final String RECORDED_FROM = "date(convert_tz(d.row_start, @@session.time_zone, '+09:00'))";
    private static final String PRESENT = "d.row_end > utc_timestamp() + interval 5 year";
    private static final String RECORDED_TO = "date(convert_tz(if(" + PRESENT + ", null, d.row_end), @@session.time_zone, '+09:00'))";

    /** A lapse of no day, met on the day after it was due, counts on that day. */
    private static final String NO_DAY = "d.met_on = d.due_on + interval 1 day and d.met_on >= ?1";

    /** Lapses with a day between {@code ?1} and {@code ?2}, as judged now or as recorded then. */
    private static final String KEYS = "select distinct d.rule, d.branch, " + SUBJECT + " as subject, d.subject_key, d.due_on"
        + " from duty for system_time all as d where d.rule like 'L%' and d.due_on < ?2 and (d.met_on is null or d.met_on > d.due_on)"
        + " and (d.met_on is null or d.met_on > ?1 or " + NO_DAY + ")"
        + " and (" + PRESENT + " or " + RECORDED_TO + " > ?1 and " + RECORDED_FROM + " <= ?2)";

    private static final String FIRST_DAY = "greatest(d.due_on + interval 1 day, ?1)";
    private static final String LAST_DAY = "greatest(least(coalesce(d.met_on - interval 1 day, ?2), ?2), " + FIRST_DAY + ")";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    /** Tells each lapse of the period, the oldest first; only so many lines are in memory at once as belong together or are fetched together. */
    @Requires(REPORT_READ)
    public void tell(ReportPeriod period, ReportScope scope, Consumer<PeriodLapse> listener) {
        LocalDate today = clock.today();
        LocalDate last = period.judgedOn(today);
        String sql = "select d.rule, d.branch, d.subject_type, d.subject_key, d.due_on, k.subject, d.contract_id, d.contractor_id, d.met_on, d.met_by, "
            + RECORDED_FROM + ", " + RECORDED_TO + ", " + worst() + ", d.reason, d.reason_args from duty for system_time all as d join ("
            + KEYS + ReportScopeSql.in(scope, "d.contract_id") + ") k on k.rule = d.rule and k.branch = d.branch and k.subject_key = d.subject_key"
            + " and k.due_on = d.due_on and k.subject <=> " + SUBJECT + " where 1 = 1" + ReportScopeSql.in(scope, "d.contract_id")
            + " order by d.due_on, d.rule, d.branch, d.subject_key, k.subject, d.row_start, d.id, d.row_end";
        List<SqlRow> group = new ArrayList<>();
        for (int from = 0;; from += BATCH) {
            List<SqlRow> rows = SqlRow.of(Sql.bind(em.createNativeQuery(sql), period.from(), last).setFirstResult(from).setMaxResults(BATCH).getResultList());
            for (SqlRow row : rows) {
                if (!group.isEmpty() && !sameLapse(group.get(0), row)) {
                    tell(group, period, today, listener);
                    group = new ArrayList<>();
                }
                group.add(row);
            }
            if (rows.size() < BATCH) {
                break;
            }
        }
        if (!group.isEmpty()) {
            tell(group, period, today, listener);
        }
    }

    /** At most how many lapses will be told. */
    @Requires(REPORT_READ)
    public long count(ReportPeriod period, ReportScope scope) {
        return SqlRow.of(Sql.rows(em, "select count(*), 0 from (" + KEYS + ReportScopeSql.in(scope, "d.contract_id") + ") k", period.from(),
            period.judgedOn(clock.today()))).get(0).count(0);
    }

    /** How many lapses began and how many ended in a period, as judged now. */
    @Requires(REPORT_READ)
    public Flow flow(ReportPeriod period, ReportScope scope) {
        LocalDate last = period.judgedOn(clock.today());
        SqlRow row = SqlRow.of(Sql.rows(em, "select sum(k.due_on + interval 1 day between ?1 and ?2), sum(k.ended between ?1 and ?2) from (select d.due_on,"
            + " if(sum(d.met_on is null), null, max(d.met_on)) as ended from duty d where d.rule like 'L%' and d.due_on < ?2"
            + " and (d.met_on is null or d.met_on > d.due_on + interval 1 day)" + ReportScopeSql.in(scope, "d.contract_id")
            + " group by " + LedgerSql.ONE_LAPSE + ") k", period.from(), last)).get(0);
        return new Flow(row.count(0), row.count(1));
    }

    /** Lapses that began and that ended. */
    public record Flow(long began, long ended) {
    }

    /** What is lapsed on a day, each lapse once, by rule. */
    @Requires(REPORT_READ)
    public List<RuleLapses> standing(LocalDate asOf, ReportScope scope) {
        return RuleLapses.of(SqlRow.of(Sql.rows(em, LedgerSql.byRule(" and d.rule like 'L%'" + ReportScopeSql.in(scope, "d.contract_id")), asOf)));
    }

    /** The heaviest a line weighed on its days within the period: in each tier of those days, on the last of them. */
    private static String worst() {
        return "coalesce((select max(" + level("case when t.tier in ('S', 'A') then d.severity_high_tier else d.severity_other_tier end",
            "least(" + LAST_DAY + ", coalesce(t.to_on - interval 1 day, " + LAST_DAY + "))") + ") from contract_tier_span t where t.contract_id = d.contract_id"
            + " and t.from_on <= " + LAST_DAY + " and (t.to_on is null or t.to_on > " + FIRST_DAY + ")), "
            + level("d.severity_high_tier", LAST_DAY) + ")";
    }

    private static String level(String scale, String day) {
        return "least(4, " + scale + " + if(d.grows_after_days is not null and datediff(" + day + ", d.due_on) > d.grows_after_days, 1, 0))";
    }

    private static boolean sameLapse(SqlRow a, SqlRow b) {
        return a.text(0).equals(b.text(0)) && a.text(1).equals(b.text(1)) && a.text(3).equals(b.text(3)) && a.date(4).equals(b.date(4))
            && Objects.equals(a.uuid(5), b.uuid(5));
    }

    private static void tell(List<SqlRow> group, ReportPeriod period, LocalDate today, Consumer<PeriodLapse> listener) {
        SqlRow first = group.get(0);
        List<RecordedLine> lines = group.stream().map(r -> new RecordedLine(r.uuid(6), r.uuid(7),
            new RecordedSpans.Version(r.date(4), r.date(8), r.date(10), r.date(11)), r.constant(MetBy.class, 9), Severity.ofLevel(r.integer(12)),
            r.text(13), r.text(14))).toList();
        PeriodLapse.of(first.constant(RuleId.class, 0), first.text(1), first.constant(Subject.Type.class, 2), first.text(3), first.date(4), lines, period, today)
            .ifPresent(listener);
    }
}
