package org.kantoku.supervision.application.reports;

import static org.kantoku.access.domain.Permission.BOARD_REPORT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.application.LapsePeriodQueries;
import org.kantoku.supervision.application.MeasureQueries;
import org.kantoku.supervision.application.RuleLapses;
import org.kantoku.supervision.application.reports.BoardReport.Incidents;
import org.kantoku.supervision.application.reports.BoardReport.Named;
import org.kantoku.supervision.application.reports.BoardReport.Serious;
import org.kantoku.supervision.application.reports.BoardReport.WaiverLine;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.reports.Measure;
import org.kantoku.supervision.domain.reports.Measures;
import org.kantoku.supervision.domain.reports.PeriodLapse;
import org.kantoku.supervision.domain.reports.ReportPeriod;
import org.kantoku.supervision.domain.reports.ReportScope;

/** Reads what the board and the public are told. */
@ApplicationScoped
public class BoardReportQueries {

    /** Days after which a lapse is brought before the board (stage E4, model.md §6.2). */
    private static final int BOARD_DAYS = 60;
    /** Lapses that ended listed one by one; of those that stand every one is, as long as it fits a paper. The number of all is always told. */
    private static final int ENDED_LISTED = 8;
    private static final int STANDING_LISTED = 300;
    private static final int WAIVER_DAYS = 90;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeasureQueries measures;

    @Inject
    private LapsePeriodQueries lapses;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** The report, read in one transaction. */
    @Requires(BOARD_REPORT)
    @Transactional(Transactional.TxType.REQUIRED)
    public BoardReport board(BoardOrder order) {
        ReportPeriod period = order.period();
        LocalDate day = period.judgedOn(clock.today());
        Measures now = measures.of(period, ReportScope.ALL);
        List<PeriodLapse> grave = new ArrayList<>();
        lapses.tell(period, ReportScope.ALL, lapse -> {
            if (isGrave(lapse, day)) {
                grave.add(lapse);
            }
        });
        grave.sort(Comparator.comparing((PeriodLapse lapse) -> lapse.standing(day)).thenComparing(PeriodLapse::worst, Comparator.reverseOrder())
            .thenComparing(PeriodLapse::since));
        List<RuleLapses> standing = lapses.standing(day, ReportScope.ALL);
        List<WaiverLine> waivers = waivers(day);
        SqlRow head = rows("select last_seq, hash from audit_chain where id = 1").get(0);
        return new BoardReport(order, new RecordPack.Made(clock.now(), user.getDisplayName(), head.count(0), head.text(1)), day, now.of(Measure.COVERAGE).whole(), now,
            measures.of(order.periodBefore(), ReportScope.ALL), lapses.flow(period, ReportScope.ALL), standing, named(grave, day), grave.size(), openFindings(day),
            incidents(period.from(), day), waivers, asked(standing, grave, waivers, day));
    }

    /** The numbers for the public. */
    @Requires(BOARD_REPORT)
    @Transactional(Transactional.TxType.SUPPORTS)
    public PublicSummary summary(FiscalYear year, java.util.Locale language) {
        ReportPeriod period = ReportPeriod.of(year);
        return new PublicSummary(year, period.judgedOn(clock.today()), measures.publicFigures(period), language);
    }

    /** As judged now it was critical or lasted 60 days; what later facts took away is not brought before the board. */
    private static boolean isGrave(PeriodLapse lapse, LocalDate day) {
        return lapse.corrected() != null && (lapse.worst() == Severity.CRITICAL || lapse.daysUpTo(day) >= BOARD_DAYS);
    }

    private List<Serious> named(List<PeriodLapse> grave, LocalDate day) {
        List<PeriodLapse> listed = Stream.concat(grave.stream().filter(lapse -> lapse.standing(day) == PeriodLapse.Standing.OPEN).limit(STANDING_LISTED),
            grave.stream().filter(lapse -> lapse.standing(day) != PeriodLapse.Standing.OPEN).limit(ENDED_LISTED)).toList();
        Set<UUID> ids = new HashSet<>();
        listed.forEach(lapse -> ids.addAll(lapse.contracts()));
        Map<UUID, Named> names = new HashMap<>();
        rows("select c.id, c.contractor_id, c.number, c.title, k.name_ja from contract c join contractor k on k.id = c.contractor_id where c.id in " + Sql.in(ids))
            .forEach(r -> names.put(r.uuid(0), name(r)));
        return listed.stream().map(lapse -> new Serious(lapse, lapse.contracts().stream().map(names::get).filter(Objects::nonNull).toList())).toList();
    }

    private static Named name(SqlRow r) {
        return new Named(r.uuid(0), r.uuid(1), r.text(2), r.text(3), r.text(4));
    }

    private Map<FindingGrade, Long> openFindings(LocalDate day) {
        Map<FindingGrade, Long> open = new EnumMap<>(FindingGrade.class);
        rows("select s.grade, count(*) from finding f join finding_transition s on s.finding_id = f.id and s.seq = (select max(x.seq) from finding_transition x"
            + " where x.finding_id = f.id and x.on_date <= ?1) where s.to_state <> 'CLOSED' group by s.grade", day)
            .forEach(r -> open.put(r.constant(FindingGrade.class, 0), r.count(1)));
        return open;
    }

    private Incidents incidents(LocalDate from, LocalDate day) {
        SqlRow row = rows("select sum(i.known_on >= ?1), sum(i.known_on >= ?1 and ifnull(i.confirmed_reportable_on <= ?2, 0)), sum(not exists (select 1"
            + " from incident_step s where s.incident_id = i.id and s.to_state = 'CLOSED' and s.on_date <= ?2)) from incident i where i.known_on <= ?2", from, day).get(0);
        return new Incidents(row.count(0), row.count(1), row.count(2));
    }

    private List<WaiverLine> waivers(LocalDate day) {
        return rows("select c.id, c.contractor_id, c.number, c.title, k.name_ja, w.rule, w.granted_on, w.expires_on from waiver w join contract c on c.id = w.contract_id"
            + " join contractor k on k.id = c.contractor_id where w.granted_on <= ?1 and w.expires_on >= ?1 and (w.revoked_on is null or w.revoked_on > ?1)"
            + " order by w.expires_on, c.number, w.id", day).stream().map(r -> new WaiverLine(name(r), r.text(5), r.date(6), r.date(7))).toList();
    }

    private List<Phrase> asked(List<RuleLapses> standing, List<PeriodLapse> grave, List<WaiverLine> waivers, LocalDate day) {
        List<Phrase> asked = new ArrayList<>();
        long lasting = grave.stream().filter(lapse -> lapse.standing(day) == PeriodLapse.Standing.OPEN && lapse.daysUpTo(day) >= BOARD_DAYS).count();
        add(asked, "reports.board.asked.lasting", lasting);
        add(asked, "reports.board.asked.expired", standing.stream().filter(rule -> rule.rule() == RuleId.L13).mapToLong(RuleLapses::total).sum());
        add(asked, "reports.board.asked.waivers", waivers.stream().filter(w -> !w.expiresOn().isAfter(day.plusDays(WAIVER_DAYS))).count());
        if (rows("select 1, 0 from inspection_plan where fiscal_year = ?1 and approved_on <= ?2", FiscalYear.of(day).year(), day).isEmpty()) {
            asked.add(Phrase.of("reports.board.asked.plan", String.valueOf(FiscalYear.of(day).year())));
        }
        return asked;
    }

    private static void add(List<Phrase> asked, String key, long count) {
        if (count > 0) {
            asked.add(Phrase.of(key, count));
        }
    }

    private List<SqlRow> rows(String sql, Object... values) {
        return SqlRow.of(Sql.rows(em, sql, values));
    }
}
