package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.REPORT_READ;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.asknown.FollowsRecord;
import org.kantoku.supervision.domain.reports.Figure;
import org.kantoku.supervision.domain.reports.Measure;
import org.kantoku.supervision.domain.reports.Measures;
import org.kantoku.supervision.domain.reports.ReportPeriod;
import org.kantoku.supervision.domain.reports.ReportScope;

/** The measures of model.md §6.4 over a period; in every statement {@code ?1} is its first day and {@code ?2} the day up to which it is judged. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@FollowsRecord
public class MeasureQueries {

    /** A duty that the day it was due found standing or done: not moved, waived or without its ground by then. */
    private static final String CAME_DUE = LedgerSql.IN_ANY_PART + " and d.due_on between ?1 and ?2 and (d.met_on is null or d.met_on > d.due_on or d.met_by = 'FULFILLED')";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    @Requires(REPORT_READ)
    public Measures of(ReportPeriod period, ReportScope scope) {
        LocalDate day = period.judgedOn(clock.today());
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            SqlRow row = measure == Measure.COVERAGE ? coverage(day, scope) : counted(statement(measure, scope), period.from(), day);
            figures.put(measure, new Figure(row.count(0), row.count(1), measure.unit()));
        }
        return new Measures(period, day, figures);
    }

    /** Numbers for the public: contracts supervised at any time of the period, inspections held, corrections verified. */
    @Requires(REPORT_READ)
    public PublicFigures publicFigures(ReportPeriod period) {
        LocalDate day = period.judgedOn(clock.today());
        return new PublicFigures(count("select count(distinct u.contract_id), 0 from supervised_span u where u.from_on <= ?2 and (u.to_on is null or u.to_on > ?1)",
            period, day), count("select count(*), 0 from inspection i where i.state in ('CONFIRMED', 'CLOSED') and i.fieldwork_end_on between ?1 and ?2", period, day),
            count("select count(*), 0 from finding_transition v where v.to_state = 'VERIFIED' and v.on_date between ?1 and ?2", period, day));
    }

    /** Counts only; no firm can be told from them. */
    public record PublicFigures(long contracts, long inspections, long corrections) {
    }

    private long count(String sql, ReportPeriod period, LocalDate day) {
        return counted(sql, period.from(), day).count(0);
    }

    private SqlRow coverage(LocalDate day, ReportScope scope) {
        return counted("select coalesce(sum(l.contract_id is null), 0), count(*) from supervised_span u left join (" + LedgerSql.LAPSED_CONTRACTS
            + ") l on l.contract_id = u.contract_id where " + LedgerSql.holds("u") + ReportScopeSql.in(scope, "u.contract_id"), day);
    }

    private SqlRow counted(String sql, Object... values) {
        return SqlRow.of(Sql.rows(em, sql, values)).get(0);
    }

    /** A statement whose two columns are the parts of the figure. */
    private static String statement(Measure measure, ReportScope scope) {
        return switch (measure) {
            case COVERAGE -> throw new IllegalArgumentException("of a day, not of a period");
            case INSPECTIONS_IN_TIME -> "select coalesce(sum(d.met_by = 'FULFILLED' and d.met_on <= d.due_on), 0), count(*) from duty d where d.rule in ('L05', 'L06') and "
                + CAME_DUE + ReportScopeSql.in(scope, "d.contract_id");
            case CORRECTION_DAYS -> "select coalesce(sum(datediff(v.on_date, (select max(c.on_date) from finding_transition c where c.finding_id = v.finding_id"
                + " and c.from_state = 'RAISED' and c.to_state = 'CLASSIFIED' and c.seq < v.seq))), 0), count(*)" + verified(scope);
            case CORRECTIONS_IN_TIME -> "select coalesce(sum(not exists (select 1 from duty d where d.rule = 'L10' and d.subject_id = v.finding_id and d.due_on < d.met_on"
                + " and d.met_on = (select r.on_date from finding_transition r where r.finding_id = v.finding_id and r.to_state = 'COMPLETED_REPORTED'"
                + " and r.seq < v.seq order by r.seq desc limit 1))), 0), count(*)" + verified(scope);
            case RECURRENCE -> "select coalesce(sum(v.from_state = 'CLOSED'), 0), count(*) from finding_transition v where v.to_state = 'RAISED'"
                + " and v.on_date between ?1 and ?2" + ReportScopeSql.ofFinding(scope, "v.finding_id");
            case SELF_ASSESSMENTS_RETURNED -> "select coalesce(sum(x.state in ('SUBMITTED', 'ACCEPTED')), 0), count(*) from (select coalesce((select t.to_state"
                + " from self_assessment_transition t where t.self_assessment_id = s.id and t.on_date <= ?2 order by t.seq desc limit 1), 'REQUESTED') as state"
                + " from self_assessment s where s.due_on between ?1 and ?2" + ReportScopeSql.in(scope, "s.contract_id") + ") x where x.state <> 'CANCELLED'";
            case DISCOVERY_DAYS -> "select coalesce(sum(greatest(0, datediff(e.discovered_on, e.started_on))), 0), count(*) from sub_entrustment e"
                + " where e.handles_data and e.discovered_on between ?1 and ?2" + ReportScopeSql.in(scope, "e.contract_id");
            case ERASURE_DAYS -> "select coalesce(sum(greatest(0, datediff(o.completed_on, coalesce(o.ended_on, o.instructed_on)))), 0), count(*)"
                + " from return_erasure_order o where o.kind = 'FINAL' and o.completed_on between ?1 and ?2" + ReportScopeSql.in(scope, "o.contract_id");
        };
    }

    private static String verified(ReportScope scope) {
        return " from finding_transition v where v.to_state = 'VERIFIED' and v.on_date between ?1 and ?2" + ReportScopeSql.ofFinding(scope, "v.finding_id");
    }
}
