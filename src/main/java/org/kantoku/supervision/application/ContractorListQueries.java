package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.REGISTER_READ;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.ContractorState;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.asknown.FollowsRecord;

/**
 * The list of contractors with how each stands on a date: as its worst contract does, in the strictest tier of its
 * contracts. A page is the same few statements, however many contracts there are.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@FollowsRecord
public class ContractorListQueries {

    private static final Map<String, String> ORDER = Map.of("name", "g.sort_key", "tier", "ifnull(g.min_tier, 9)", "contracts", "g.contracts",
        "department", "g.department_ja", "inspectedOn", "g.inspected", "nextDueOn", "ifnull(g.next_due, '9999-12-31')", "state", "g.standing");

    /** What {@code Contractor.stateOn} says: the last step by the date, and an approval without a contract lasts 12 months (§4.1). */
    private static final String STATE = """
        ifnull((select if(t.to_state = 'APPROVED' and ?1 > t.on_date + interval 12 month, 'CANDIDATE', t.to_state) from contractor_transition t
          where t.contractor_id = k.id and t.on_date <= ?1 order by t.seq desc limit 1), k.state)
        """;

    private static final String COLUMNS = "select cast(k.id as char) as id, k.name_ja, k.name_kana, k.corporate_number, k.name_en, " + STATE + """
         as state, k.sort_key,
          sum(x.state is not null and x.state not in ('ENDED', 'TERMINATED', 'CLOSED', 'CANCELLED')) as contracts,
          count(distinct x.owning_department_id) as departments, min(d.name_ja) as department_ja, min(d.name_en) as department_en,
          ifnull(min(x.standing), 4) as standing,
          elt(min(nullif(field(x.tier, 'S', 'A', 'B', 'C', 'N'), 0)), 'S', 'A', 'B', 'C', 'N') as tier,
          sum(x.lapses) as lapses, max(x.worst) as worst, max(x.waived_until) as waived_until, max(x.inspected) as inspected, min(x.next_due) as next_due,
          min(nullif(field(x.tier, 'S', 'A', 'B', 'C', 'N'), 0)) as min_tier, min(if(x.lapses > 0, x.lead_duty, null)) as lead_lapse,
          min(if(x.lapses > 0, null, x.lead_duty)) as lead_risk
        """;

    private static final String ROW = "select g.id, g.name_ja, g.name_kana, g.corporate_number, g.state, g.contracts, g.departments,"
        + " g.department_ja, g.department_en, g.standing, g.tier, g.lapses, g.worst, ifnull(g.lead_lapse, g.lead_risk) as lead_duty,"
        + " g.waived_until, g.inspected, g.next_due, count(*) over (), g.name_en from (";

    private static final String JOINS = " x on x.contractor_id = k.id left join department d on d.id = x.owning_department_id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private StandingRepository present;

    @Requires(REGISTER_READ)
    public Page<ContractorListRow> page(RegisterFilter filter, LocalDate asOf, PageRequest request) {
        SqlConditions conditions = conditions(filter, asOf);
        String way = request.descending() ? " desc" : "";
        String chosen = request.sortField() == null ? null : ORDER.get(request.sortField());
        String order = chosen == null ? "g.standing, ifnull(lead_duty, '9'), g.sort_key"
            : chosen + way + ", g.standing, g.sort_key";
        Query query = conditions.bind(em.createNativeQuery(ROW + COLUMNS + " from contractor k left join ("
            + (present.holdsOn(asOf) ? StandingSql.PRESENT : StandingSql.STANDING) + ")" + JOINS + conditions.where() + " group by k.id) g" + outside(filter)
            + " order by " + order + ", g.id" + ContractListQueries.limit(request)));
        List<StandingRow> rows = ContractListQueries.rows(query);
        if (rows.isEmpty() && request.first() > 0) {
            return page(filter, asOf, new PageRequest(0, request.size(), request.sortField(), request.descending()));
        }
        long total = rows.isEmpty() ? 0 : rows.get(0).number(17);
        return new Page<>(rows.stream().map(row -> row(row, asOf)).toList(), total);
    }

    /** How many contractors fit. */
    @Requires(REGISTER_READ)
    public long count(RegisterFilter filter, LocalDate asOf) {
        if (filter.isEmpty()) {
            return ((Number) em.createNativeQuery("select count(*) from contractor").getSingleResult()).longValue();
        }
        return page(filter, asOf, PageRequest.firstOf(1)).total();
    }

    private static SqlConditions conditions(RegisterFilter filter, LocalDate asOf) {
        SqlConditions conditions = new SqlConditions(asOf);
        if (!filter.text().isEmpty()) {
            conditions.and("(k.search_text like ? escape '!' or k.corporate_number like ? escape '!')",
                SqlConditions.containing(FoldedText.of(filter.text(), 200)));
        }
        conditions.andIn("k.id", filter.only().stream().map(UUID::toString).toList());
        if (filter.departmentId() != null) {
            conditions.and("x.owning_department_id = ?", filter.departmentId().toString());
        }
        if (filter.pd() != null) {
            conditions.and("x.pd = ?", filter.pd().name());
        }
        if (filter.agency() != null) {
            conditions.and(agency(filter.agency()));
        }
        return filter.life() == null ? conditions : conditions.and(ContractListQueries.life(filter.life()));
    }

    /** What the tax agency told of the contractor {@code k} by the date; by its number, which both tables are keyed by. Constants, no input. */
    static String agency(RegisterFilter.Agency told) {
        return switch (told) {
            case RENAMED -> event("'RENAMED'");
            case MOVED -> event("'MOVED', 'MOVED_ABROAD'");
            case CLOSED -> end("ifnull(a.close_cause, '') <> 'MERGED'");
            case MERGED -> end("a.close_cause = 'MERGED'");
            case UNSEEN -> end("(a.seen_on is null or a.seen_on > ?1)");
        };
    }

    private static String event(String kinds) {
        return "exists (select 1 from agency_event e where e.corporate_number = k.corporate_number and e.changed_on <= ?1 and e.change_kind in (" + kinds + "))";
    }

    private static String end(String how) {
        return "exists (select 1 from agency_record a where a.corporate_number = k.corporate_number and a.ended = 1"
            + " and ifnull(a.closed_on, a.changed_on) <= ?1 and " + how + ")";
    }

    /** State and tier are the contractor's, so they are asked after its contracts are put together; constants, no input. */
    private static String outside(RegisterFilter filter) {
        SqlConditions none = new SqlConditions(null);
        if (!filter.states().isEmpty()) {
            none.and("g.standing in (" + join(filter.states().stream().map(s -> String.valueOf(s.ordinal())).toList()) + ")");
        }
        if (!filter.tiers().isEmpty()) {
            none.and("g.tier in (" + join(filter.tiers().stream().map(t -> "'" + t.name() + "'").toList()) + ")");
        }
        return none.where();
    }

    private static String join(List<String> constants) {
        return String.join(", ", constants);
    }

    private static ContractorListRow row(StandingRow r, LocalDate asOf) {
        return new ContractorListRow(r.id(0), r.text(1), r.text(18), r.text(2), r.text(3), r.constant(ContractorState.class, 4), r.number(5),
            r.number(6), r.text(7), r.text(8), r.standing(9, asOf));
    }
}
