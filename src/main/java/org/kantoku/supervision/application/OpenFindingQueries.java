package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.FINDING_READ;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.asknown.FollowsRecord;

/** Findings that were open on a day, behind the number on the board; the list of today's work is that of corrective actions. */
@ApplicationScoped
@FollowsRecord
@Transactional(Transactional.TxType.SUPPORTS)
public class OpenFindingQueries {

    /**
     * Findings (f) with their last step by the day (s) that were not closed on it: not closed now, or closed after it. {@code ?1} is the day.
     */
    static final String FOUND = " from (select f.id from finding f where f.state <> 'CLOSED' union select c.finding_id from"
        + " finding_transition c where c.to_state = 'CLOSED' and c.on_date > ?1) f join finding_transition s on s.finding_id = f.id and"
        + " s.seq = (select max(x.seq) from finding_transition x where x.finding_id = f.id and x.on_date <= ?1)";
    static final String OPEN = " where s.to_state <> 'CLOSED'";

    private static final String WORST = "field(s.grade, 'CRITICAL', 'MAJOR', 'MINOR', 'OBS') = 0, field(s.grade, 'CRITICAL', 'MAJOR', 'MINOR', 'OBS'), g.raised_on, g.id";

    @PersistenceContext
    private EntityManager em;

    /** Of a finding over several contracts any one decides. */
    static String in(BoardScope scope) {
        return scope.limits() == 0 ? "" : " and f.id in (select fc.finding_id from finding_contract fc where 1 = 1" + scope.and("fc.contract_id") + ")";
    }

    /** The gravest first, then the oldest. */
    @Requires(FINDING_READ)
    public Page<OpenFindingRow> page(LocalDate asOf, BoardScope scope, PageRequest page) {
        String open = OPEN + in(scope);
        List<SqlRow> rows = SqlRow.of(Sql.rows(em, "select g.id, g.number, g.title, g.title_en, k.id, k.name_ja, s.grade, s.to_state, g.raised_on"
            + FOUND + " join finding g on g.id = f.id join contractor k on k.id = g.contractor_id" + open + " order by " + WORST
            + ContractListQueries.limit(page), asOf));
        long total = SqlRow.of(Sql.rows(em, "select count(*), 0" + FOUND + open, asOf)).get(0).count(0);
        return new Page<>(rows.stream().map(r -> new OpenFindingRow(r.uuid(0), r.text(1), r.text(2), r.text(3), r.uuid(4), r.text(5),
            r.text(6) == null ? null : r.constant(FindingGrade.class, 6), r.constant(FindingState.class, 7), r.date(8))).toList(), total);
    }
}
