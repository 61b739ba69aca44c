package org.kantoku.inspections.application.selection;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.SelectionAssessment;
import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.inspections.domain.selection.SelectionSheetState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** Lists selection sheets. */
@ApplicationScoped
@Transactional
public class SelectionSheetQueries {

    private static final int SEARCH_LENGTH = 200;
    private static final Map<String, String> ORDER = Map.of("contractor", "k.sort_key", "work", "s.work", "state", "s.state",
        "startedOn", "s.started_on", "score", "s.score", "validUntil", "s.decided_on");
    private static final String OVERDUE = "exists (select 1 from selection_condition c where c.selection_assessment_id = s.assessment_id"
        + " and c.met_on is null and c.due_on < ?1)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    /** What is still open first, newest first. */
    @Requires(REGISTER_READ)
    public Page<SelectionSheetRow> page(SelectionSheetFilter filter, PageRequest request) {
        List<Object> values = new ArrayList<>();
        values.add(clock.today());
        String from = " from selection_sheet s join contractor k on k.id = s.contractor_id"
            + " where ?1 is not null" + conditions(filter, values);
        long total = ((Number) Sql.bind(em.createNativeQuery("select count(*)" + from), values.toArray()).getSingleResult()).longValue();
        String order = request.sortField() != null && ORDER.containsKey(request.sortField()) ? ORDER.get(request.sortField()) + (request.descending() ? " desc" : "")
            : "s.state in ('APPROVED', 'WITHDRAWN'), s.started_on desc";
        return new Page<>(SqlRow.of(Sql.bind(em.createNativeQuery("select s.id, s.contractor_id, k.name_ja, s.work, s.state, s.started_on,"
            + " s.result, s.score, s.decided_on, s.approved_on,"
            + " (select count(*) from selection_condition c where c.selection_assessment_id = s.assessment_id and c.met_on is null),"
            + " (select count(*) from selection_condition c where c.selection_assessment_id = s.assessment_id and c.met_on is null and c.due_on < ?1)"
            + from + " order by " + order + ", s.id"), values.toArray()).setFirstResult(request.first()).setMaxResults(request.size())
            .getResultList()).stream().map(SelectionSheetQueries::row).toList(), total);
    }

    private static String conditions(SelectionSheetFilter filter, List<Object> values) {
        StringBuilder sql = new StringBuilder();
        if (filter.search() != null && !filter.search().isBlank()) {
            values.add(Sql.containing(FoldedText.of(filter.search(), SEARCH_LENGTH)));
            values.add(Sql.containing(filter.search()));
            sql.append(" and (k.search_text like ?").append(values.size() - 1).append(" escape '!' or s.work like ?").append(values.size())
                .append(" escape '!')");
        }
        equal(sql, values, "s.state", filter.state() == null ? null : filter.state().name());
        equal(sql, values, "s.result", filter.result() == null ? null : filter.result().name());
        equal(sql, values, "s.contractor_id", filter.contractorId());
        return filter.overdue() ? sql.append(" and ").append(OVERDUE).toString() : sql.toString();
    }

    private static void equal(StringBuilder sql, List<Object> values, String column, Object value) {
        if (value != null) {
            values.add(value);
            sql.append(" and ").append(column).append(" = ?").append(values.size());
        }
    }

    private static SelectionSheetRow row(SqlRow r) {
        LocalDate decided = r.date(8);
        SelectionSheetState state = r.constant(SelectionSheetState.class, 4);
        SelectionResult result = r.constant(SelectionResult.class, 6);
        boolean carries = state == SelectionSheetState.APPROVED && result != SelectionResult.FAIL;
        return new SelectionSheetRow(r.uuid(0), r.uuid(1), r.text(2), r.text(3), state, r.date(5), result, (BigDecimal) r.columns()[7], decided,
            r.date(9), carries ? SelectionAssessment.validUntil(decided) : null, r.integer(10), r.integer(11));
    }

    /** The contractor's sheets, newest first. */
    @Requires(REGISTER_READ)
    public List<SelectionSheetRow> ofContractor(UUID contractorId) {
        return page(new SelectionSheetFilter(null, null, null, contractorId, false), new PageRequest(0, PageRequest.MAX_SIZE, "startedOn", true)).rows();
    }
}
