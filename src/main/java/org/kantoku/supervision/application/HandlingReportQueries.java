package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.HANDOVER_ANSWER;
import static org.kantoku.access.domain.Permission.SUPERVISION_READ;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.contracts.domain.transfers.HandlingFigures;
import org.kantoku.contracts.domain.transfers.ReportingPeriod;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/**
 * Which reports on the handling of data are expected (model §5.3): of contracts under supervision on the last day of a period, by their
 * tier of that day. One statement, whatever the number of contracts.
 */
@ApplicationScoped
public class HandlingReportQueries {

    /** Quarters looked back and ahead: what is older is history, what lies further ahead may still change its tier. */
    private static final int BACK = 8;
    private static final int AHEAD = 4;
    private static final Map<String, String> ORDER = Map.of("contractor", "k.sort_key", "contract", "c.number", "period", "e.end_on", "due", "e.due_on");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** Of one contract: the next period that ends, then those that ended, newest first. */
    @Requires(SUPERVISION_READ)
    public List<HandlingReportRow> ofContract(UUID contractId) {
        List<HandlingReportRow> rows = rows("c.id", contractId);
        LocalDate next = rows.stream().filter(row -> !row.ended()).map(row -> row.period().end()).min(LocalDate::compareTo).orElse(null);
        return rows.stream().filter(row -> row.ended() || row.period().end().equals(next)).toList();
    }

    /** Of the caller's firm: the periods that ended, newest first. */
    @Requires(HANDOVER_ANSWER)
    public List<HandlingReportRow> own() {
        return rows("c.contractor_id", user.contractorScope().orElseThrow(RecordNotFound::new)).stream().filter(HandlingReportRow::ended).toList();
    }

    /**
     * Reports of all contracts that have not come in for periods that are over, the longest owed first.
     *
     * @param search  part of the contractor's name or the contract's number; may be empty
     * @param overdue only those whose term is over
     */
    @Requires(SUPERVISION_READ)
    public Page<MissingReportRow> missing(String search, boolean overdue, PageRequest request) {
        LocalDate today = clock.today();
        String periods = IntStream.rangeClosed(-BACK, 0).mapToObj(n -> quarterEnd(today, n)).flatMap(end -> Arrays.stream(RiskTier.values())
            .flatMap(tier -> ReportingPeriod.ending(tier, end).stream().map(period -> "select '" + tier + "' tier, date '" + period.start()
                + "' start_on, date '" + end + "' end_on, date '" + period.dueOn() + "' due_on"))).collect(Collectors.joining(" union all "));
        String where = (search == null || search.isBlank() ? "" : " and (k.search_text like ?2 escape '!' or c.number like ?2 escape '!')")
            + (overdue ? " and e.due_on < ?1" : "");
        String order = request.sortField() == null || !ORDER.containsKey(request.sortField()) ? "e.due_on"
            : ORDER.get(request.sortField()) + (request.descending() ? " desc" : "");
        Object[] values = search == null || search.isBlank() ? new Object[] {today}
            : new Object[] {today, Sql.containing(FoldedText.of(search, FoldedText.SORT_LENGTH))};
        List<SqlRow> rows = SqlRow.of(Sql.rows(em, "select c.id, c.number, c.title, k.id, k.name_ja, e.start_on, e.end_on, e.due_on, count(*) over () from ("
            + periods + ") e join contract_tier_span t on t.tier = e.tier and t.from_on <= e.end_on and (t.to_on is null or t.to_on > e.end_on)"
            + " join supervised_span s on s.contract_id = t.contract_id and s.from_on <= e.end_on and (s.to_on is null or s.to_on > e.end_on)"
            + " join contract c on c.id = t.contract_id join contractor k on k.id = c.contractor_id"
            + " where e.end_on < ?1 and not exists (select 1 from handling_report r where r.contract_id = c.id and r.period_end = e.end_on)" + where
            + " order by " + order + ", c.number, e.end_on limit " + request.size() + " offset " + request.first(), values));
        return new Page<>(rows.stream().map(r -> new MissingReportRow(r.uuid(0), r.text(1), r.text(2), r.uuid(3), r.text(4),
            new ReportingPeriod(r.date(5), r.date(6)), r.date(7), HandlingReportRow.over(r.date(7), null, today))).toList(),
            rows.isEmpty() ? 0 : rows.get(0).count(8));
    }

    /** The n-th end of a quarter after the last one before a day. */
    private static LocalDate quarterEnd(LocalDate day, int n) {
        return ReportingPeriod.lastQuarterEnd(day.minusDays(1)).plusDays(1).plusMonths(3L * n).minusDays(1);
    }

    private List<HandlingReportRow> rows(String column, UUID id) {
        LocalDate today = clock.today();
        String ends = IntStream.rangeClosed(-BACK, AHEAD).mapToObj(n -> "select date '" + quarterEnd(today, n) + "' end_on")
            .collect(Collectors.joining(" union all "));
        return SqlRow.of(Sql.rows(em, "select c.id, c.number, c.title, e.end_on, t.tier, r.received_on, r.from_contractor, r.principals, r.handlers,"
                + " r.incidents, r.incident_words, r.sub_changes from (" + ends + ") e join supervised_span s on s.from_on <= e.end_on"
                + " and (s.to_on is null or s.to_on > e.end_on) join contract c on c.id = s.contract_id join contract_tier_span t on t.contract_id = c.id"
                + " and t.from_on <= e.end_on and (t.to_on is null or t.to_on > e.end_on) left join handling_report r on r.contract_id = c.id"
                + " and r.period_end = e.end_on where " + column + " = ?1 order by e.end_on desc, c.number", id)).stream()
            .flatMap(row -> ReportingPeriod.ending(row.constant(RiskTier.class, 4), row.date(3)).map(period -> row(row, period, today)).stream()).toList();
    }

    private static HandlingReportRow row(SqlRow r, ReportingPeriod period, LocalDate today) {
        LocalDate received = r.date(5);
        HandlingFigures figures = received == null ? null : new HandlingFigures(r.integer(7), r.integer(8), r.integer(9), r.text(10), r.text(11));
        return new HandlingReportRow(r.uuid(0), r.text(1), r.text(2), period, period.dueOn(), received, received != null && r.flag(6), figures,
            HandlingReportRow.over(period.dueOn(), received, today), period.end().isBefore(today));
    }
}
