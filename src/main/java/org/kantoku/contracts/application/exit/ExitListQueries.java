package org.kantoku.contracts.application.exit;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.exit.ReturnErasureOrder;
import org.kantoku.contracts.domain.exit.ReturnErasureState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** Returns and erasures by their deadlines, one statement for the count and one for the page. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ExitListQueries {

    private static final Map<String, String> ORDER = Map.of("contract", "number", "contractor", "sort_key", "state", "state", "endedOn", "ended_on",
        "dueOn", "due_on", "held", "held");

    /** ?1 today: the state by date. The days before an order is given are those of the clause, or the usual ones. */
    private static final String ROWS = """
        (select c.id contract_id, o.id order_id, c.number, c.title, c.search_text c_text, k.name_ja, k.sort_key, k.search_text k_text, o.kind = 'PARTIAL' partial,
           if(o.state = 'RESIDUAL_RETENTION' and o.residual_until < ?1, 'IN_PROGRESS', o.state) state, o.ended_on,
           greatest(o.due_on, coalesce(o.residual_until, o.due_on)) due_on
         from return_erasure_order o join contract c on c.id = o.contract_id join contractor k on k.id = c.contractor_id
         union all
         select c.id, null, c.number, c.title, c.search_text, k.name_ja, k.sort_key, k.search_text, 0, 'NOT_STARTED',
           coalesce(c.terminated_on, (select max(e.end_on) from contract_end_span e where e.contract_id = c.id), c.end_date),
           coalesce(c.terminated_on, (select max(e.end_on) from contract_end_span e where e.contract_id = c.id), c.end_date)
             + interval coalesce((select cast(regexp_replace(x.params, '^(.*;)*returnErasureDays=([0-9]+).*$', '\\\\2') as unsigned) from contract_clause x
               where x.contract_id = c.id and x.clause_code = 'DH-14' and x.params like '%returnErasureDays=%'), """ + ReturnErasureOrder.USUAL_DAYS + """
        ) day
         from contract c join contractor k on k.id = c.contractor_id
         where c.state in ('ENDING', 'ENDED', 'TERMINATED') and c.return_erasure_completed_on is null
           and not exists (select 1 from return_erasure_order o where o.final_of = c.id)
           and (exists (select 1 from data_transfer t where t.contract_id = c.id and t.direction = 'OUT')
             or exists (select 1 from data_handling_profile p where p.contract_id = c.id and p.handover_started_on is not null))) r""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    /** The earliest deadline first unless another order is asked; completed ones only when asked for. */
    @Requires(REGISTER_READ)
    public Page<ExitRow> page(String search, ReturnErasureState state, boolean completed, PageRequest request) {
        LocalDate today = clock.today();
        String order = request.sortField() == null ? null : ORDER.get(request.sortField());
        Query query = bind("select contract_id, order_id, number, title, name_ja, partial, state, ended_on, due_on, (select count(*) from data_transfer t"
            + " where t.contract_id = r.contract_id and t.direction = 'OUT' and t.settled_on is null) held from " + ROWS + where(state, completed)
            + " order by " + (order == null ? "due_on" : order + (request.descending() ? " desc" : "")) + ", number, order_id", search, today)
            .setFirstResult(request.first()).setMaxResults(request.size());
        return new Page<>(SqlRow.of(query.getResultList()).stream().map(row -> row(row, today)).toList(), count(search, state, completed));
    }

    @Requires(REGISTER_READ)
    public long count(String search, ReturnErasureState state, boolean completed) {
        return ((Number) bind("select count(*) from " + ROWS + where(state, completed), search, clock.today()).getSingleResult()).longValue();
    }

    private static String where(ReturnErasureState state, boolean completed) {
        String condition = state != null ? "state = '" + state.name() + "'" : completed ? "state = 'COMPLETED'" : "state <> 'COMPLETED'";
        return " where " + condition + " and (number like ?2 escape '!' or c_text like ?3 escape '!' or k_text like ?3 escape '!')";
    }

    private Query bind(String sql, String search, LocalDate today) {
        String text = search == null ? "" : search;
        return Sql.bind(em.createNativeQuery(sql), today, Sql.containing(text), Sql.containing(FoldedText.of(text, FoldedText.SORT_LENGTH)));
    }

    private static ExitRow row(SqlRow row, LocalDate today) {
        ReturnErasureState state = row.constant(ReturnErasureState.class, 6);
        LocalDate due = row.date(8);
        long over = due == null || state == ReturnErasureState.COMPLETED ? 0 : ChronoUnit.DAYS.between(due, today);
        return new ExitRow(row.uuid(0), row.uuid(1), row.text(2), row.text(3), row.text(4), row.flag(5), state, row.date(7), due, row.count(9),
            Math.max(0, over), Math.max(0, -over));
    }
}
