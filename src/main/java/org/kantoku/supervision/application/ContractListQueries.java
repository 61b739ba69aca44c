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
import org.kantoku.contracts.domain.Contract;
import org.kantoku.contracts.domain.ContractLife;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.ContractTerm;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Sql;
import org.kantoku.shared.TriState;
import org.kantoku.shared.asknown.FollowsRecord;

/** The list of contracts with how each stands on a date. A page is the same few statements, however many contracts there are. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@FollowsRecord
public class ContractListQueries {

    /** Sorting by a column of the page; everything else is the list's own order, worst first. */
    private static final Map<String, String> ORDER = Map.of("title", "x.title", "number", "x.number", "contractor", "k.sort_key",
        "tier", "ifnull(field(x.tier, 'S', 'A', 'B', 'C', 'N'), 9)", "department", "d.code", "endDate", "x.end_date",
        "inspectedOn", "x.inspected", "nextDueOn", "ifnull(x.next_due, '9999-12-31')", "state", "x.standing");

    private static final String COLUMNS = """
        select cast(x.id as char), x.number, x.title, cast(x.contractor_id as char), k.name_ja, d.name_ja, d.name_en, x.state, x.pd,
          x.effective_from, x.end_date, x.renewal, x.renewal_term_months, x.terminated_on, x.non_renewal_notice_days,
          x.non_renewal_notice_on, x.freelance, x.standing, x.tier, x.lapses, x.worst, x.lead_duty, x.waived_until, x.inspected,
          x.next_due, count(*) over ()
        """;

    private static final String JOIN = " join ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private StandingRepository present;

    @Inject
    private KeptAnswers answers;

    @Requires(REGISTER_READ)
    public Page<ContractListRow> page(RegisterFilter filter, LocalDate asOf, PageRequest request) {
        boolean now = present.holdsOn(asOf);
        List<StandingRow> rows = now ? presentRows(filter, asOf, request) : rows(conditions(filter, asOf), StandingSql.STANDING, order(request) + limit(request));
        if (rows.isEmpty() && request.first() > 0) {
            return page(filter, asOf, new PageRequest(0, request.size(), request.sortField(), request.descending()));
        }
        long total = rows.isEmpty() ? 0 : now ? count(filter, asOf) : rows.get(0).number(25);
        return new Page<>(rows.stream().map(row -> row(row, asOf)).toList(), total);
    }

    /** First which, worst first by an index, then everything about those. */
    private List<StandingRow> presentRows(RegisterFilter filter, LocalDate asOf, PageRequest request) {
        SqlConditions conditions = conditions(filter, asOf);
        String join = column(request) == null ? " straight_join " : JOIN;
        List<?> ids = conditions.bind(em.createNativeQuery("select cast(x.id as char)" + from(StandingSql.present(join), join) + conditions.where()
            + order(request) + limit(request))).getResultList();
        return ids.isEmpty() ? List.of() : rows(new SqlConditions(asOf).andIn("x.id", ids), StandingSql.PRESENT, order(request));
    }

    private static String column(PageRequest request) {
        return request.sortField() == null ? null : ORDER.get(request.sortField());
    }

    private static String order(PageRequest request) {
        String chosen = column(request);
        return " order by " + (chosen == null ? "x.standing, x.lead_duty, x.place" : chosen + (request.descending() ? " desc" : "")
            + ", x.standing, x.place") + ", x.id";
    }

    private List<StandingRow> rows(SqlConditions conditions, String source, String rest) {
        return rows(conditions.bind(em.createNativeQuery(COLUMNS + from(source, JOIN) + conditions.where() + rest)));
    }

    private static String from(String source, String join) {
        return " from (" + source + ") x" + join + "contractor k on k.id = x.contractor_id left join department d on d.id = x.owning_department_id";
    }

    /** One contract as its row shows it. */
    @Requires(REGISTER_READ)
    public ContractListRow find(UUID id, LocalDate asOf) {
        return rows(new SqlConditions(asOf), StandingSql.standing("in " + Sql.in(List.of(id))), "").stream().map(row -> row(row, asOf))
            .findFirst().orElseThrow(RecordNotFound::new);
    }

    /** How many contracts fit. */
    @Requires(REGISTER_READ)
    public long count(RegisterFilter filter, LocalDate asOf) {
        SqlConditions conditions = conditions(filter, asOf);
        boolean now = present.holdsOn(asOf);
        if (filter.isEmpty() && now) {
            return answers.of(List.of(ContractListQueries.class), () -> number(em.createNativeQuery("select count(*) from contract_standing")));
        }
        return number(filter.isEmpty() ? em.createNativeQuery("select count(*) from contract") : conditions.bind(em.createNativeQuery("select count(*)"
            + from(now ? StandingSql.PRESENT : StandingSql.STANDING, JOIN) + conditions.where())));
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    private static SqlConditions conditions(RegisterFilter filter, LocalDate asOf) {
        SqlConditions conditions = new SqlConditions(asOf);
        if (!filter.text().isEmpty()) {
            conditions.and("(x.search_text like ? escape '!' or k.search_text like ? escape '!' or k.corporate_number like ? escape '!')",
                SqlConditions.containing(FoldedText.of(filter.text(), 200)));
        }
        conditions.andIn("x.id", filter.only().stream().map(UUID::toString).toList());
        conditions.andIn("x.standing", filter.states().stream().map(Enum::ordinal).toList());
        conditions.andIn("x.tier", filter.tiers().stream().map(Enum::name).toList());
        if (filter.departmentId() != null) {
            conditions.and("x.owning_department_id = ?", filter.departmentId().toString());
        }
        if (filter.contractorId() != null) {
            conditions.and("x.contractor_id = ?", filter.contractorId().toString());
        }
        if (filter.pd() != null) {
            conditions.and("x.pd = ?", filter.pd().name());
        }
        if (filter.agency() != null) {
            conditions.and(ContractorListQueries.agency(filter.agency()));
        }
        return filter.life() == null ? conditions : conditions.and(life(filter.life()));
    }

    /** Whether a period of a contract runs on the day, automatic renewals included; without an end date it does. */
    private static final String RUNS = "(x.end_date is null or exists (select 1 from contract_end_span e where e.contract_id = x.id and "
        + LedgerSql.holds("e") + "))";

    static String life(RegisterFilter.Life life) {
        return switch (life) {
            case PREPARING -> "x.state in ('DRAFT', 'CLAUSE_REVIEW', 'APPROVAL_PENDING')";
            case RUNNING -> "(x.state in ('SIGNED', 'IN_FORCE', 'RENEWAL_REVIEW', 'SUSPENDED') or x.state = 'ENDING' and " + RUNS + ")";
            case OVER -> "(x.state in ('ENDED', 'TERMINATED', 'CLOSED', 'CANCELLED') or x.state = 'ENDING' and not " + RUNS + ")";
        };
    }

    /** Numbers, so nothing a person typed; the provider itself would fetch every row of a native query and skip. */
    static String limit(PageRequest request) {
        return " limit " + request.size() + " offset " + request.first();
    }

    @SuppressWarnings("unchecked")
    static List<StandingRow> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(StandingRow::new).toList();
    }

    private static ContractListRow row(StandingRow r, LocalDate asOf) {
        int notice = Math.max(r.number(14), "YES".equals(r.text(16)) ? Contract.FREELANCE_NOTICE_DAYS : 0);
        ContractState recorded = r.constant(ContractState.class, 7);
        LocalDate ending = recorded == ContractState.ENDING ? r.date(15) : null;
        ContractTerm term = new ContractTerm(r.date(9), r.date(10), r.constant(RenewalKind.class, 11),
            r.text(12) == null ? null : r.number(12), notice, r.date(15), ending);
        ContractState state = new ContractLife(recorded, term, r.date(13)).on(asOf);
        return new ContractListRow(r.id(0), r.text(1), r.text(2), r.id(3), r.text(4), r.text(5), r.text(6), state,
            r.constant(TriState.class, 8), r.date(9), term.effectiveEnd(asOf), r.standing(17, asOf));
    }
}
