package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.INSPECTION_READ;
import static org.kantoku.access.domain.Permission.PORTAL_READ;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.SelfAssessmentState;
import org.kantoku.inspections.domain.Verdict;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Records;
import org.kantoku.shared.Sql;

/** Reads self-assessments; a contractor finds only its own, without score and verdict. */
@ApplicationScoped
@Transactional
public class SelfAssessmentQueries {

    private static final String DUE = "case when s.returned_on is not null and s.returned_on + interval " + SelfAssessment.RETURN_DAYS
        + " day > s.due_on then s.returned_on + interval " + SelfAssessment.RETURN_DAYS + " day else s.due_on end";

    private static final Map<String, String> ORDER = Map.of("contractor", "k.sort_key", "state", "s.state", "due", "s.due_on",
        "submitted", "s.submitted_on", "score", "s.score", "contract", "c.number");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private SelfAssessmentRepository assessments;

    @Inject
    private PriorAnswerRepository names;

    @Inject
    private BusinessClock clock;

    /** Self-assessments of a fiscal year: what waits for us first, then what is due first. */
    @Requires(INSPECTION_READ)
    public Page<SelfAssessmentRow> page(int fiscalYear, SelfAssessmentState state, String search, PageRequest request) {
        List<Object> values = new ArrayList<>(List.of(fiscalYear));
        StringBuilder where = new StringBuilder(" where s.fiscal_year = ?1");
        if (state != null) {
            values.add(state.name());
            where.append(" and s.state = ?").append(values.size());
        }
        if (search != null && !search.isBlank()) {
            values.add("%" + search.strip().replaceAll("([%_!])", "!$1") + "%");
            String like = " like ?" + values.size() + " escape '!'";
            where.append(" and (c.number").append(like).append(" or k.search_text").append(like).append(" or k.name_ja").append(like).append(')');
        }
        long total = ((Number) Sql.bind(em.createNativeQuery("select count(*)" + from(where.toString())), values.toArray()).getSingleResult())
            .longValue();
        String order = ORDER.containsKey(String.valueOf(request.sortField())) ? ORDER.get(request.sortField()) + (request.descending() ? " desc" : "")
            : "s.state <> 'SUBMITTED', s.state in ('ACCEPTED', 'CANCELLED'), s.due_on";
        @SuppressWarnings("unchecked")
        List<Object[]> rows = Sql.bind(em.createNativeQuery(select(where.toString()) + " order by " + order + ", s.id"), values.toArray())
            .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        return new Page<>(rows.stream().map(this::row).toList(), total);
    }

    /** Requested and handed in, of a fiscal year. */
    @Requires(INSPECTION_READ)
    public int[] counts(int fiscalYear) {
        Object[] row = (Object[]) em.createNativeQuery("select count(*), sum(submitted_on is not null) from self_assessment"
            + " where fiscal_year = ?1 and state <> 'CANCELLED'").setParameter(1, fiscalYear).getSingleResult();
        return new int[] {Sql.number(row[0]), Sql.number(row[1])};
    }

    /** Everything ever asked of the caller's firm, the newest first. */
    @Requires(PORTAL_READ)
    public List<SelfAssessmentRow> mine() {
        UUID firm = user.contractorScope().orElseThrow(RecordNotFound::new);
        return Sql.rows(em, select(" where s.contractor_id = ?1") + " order by s.fiscal_year desc, s.due_on, c.number", firm).stream()
            .map(this::row).toList();
    }

    /** One of them; somebody else's is not found. */
    @Requires({INSPECTION_READ, PORTAL_READ})
    public SelfAssessmentRow find(UUID id) {
        return Sql.rows(em, select(" where s.id = ?1"), id).stream().map(this::row)
            .filter(r -> user.contractorScope().map(r.contractorId()::equals).orElse(true)).findFirst().orElseThrow(RecordNotFound::new);
    }

    /** Its history, and what may still be done about the request itself. */
    @Requires(INSPECTION_READ)
    public SelfAssessmentLife life(UUID id) {
        SelfAssessment s = Records.find(em, SelfAssessment.class, id);
        Set<UUID> people = new HashSet<>();
        s.transitions().forEach(change -> people.add(change.actorId()));
        s.extensions().forEach(longer -> people.add(longer.grantedBy()));
        people.remove(null);
        Map<UUID, String> named = names.names(people);
        return new SelfAssessmentLife(assessments.isContractOver(s.contractId(), clock.today()),
            s.state().takesAnswers() && s.extensions().isEmpty() && !clock.today().isAfter(s.longestTerm()),
            s.extensions().stream().map(longer -> new SelfAssessmentLife.Extension(longer.grantedOn(), longer.oldDueOn(), longer.newDueOn(),
                named.get(longer.grantedBy()), longer.reason())).toList(),
            InspectionQueries.history(s.transitions(), named));
    }

    private static String from(String where) {
        return " from self_assessment s join contract c on c.id = s.contract_id join contractor k on k.id = s.contractor_id" + where;
    }

    private static String select(String where) {
        return "select s.id, s.version, c.id, c.number, c.title, k.id, k.name_ja, s.fiscal_year, s.short_form, s.state, s.requested_on, "
            + DUE + ", s.submitted_on, s.reviewed_on, s.returned_on, s.verdict, s.score" + from(where);
    }

    private SelfAssessmentRow row(Object[] r) {
        boolean staff = !user.isContractor();
        return new SelfAssessmentRow(Sql.uuid(r[0]), ((Number) r[1]).longValue(), Sql.uuid(r[2]), (String) r[3], (String) r[4],
            Sql.uuid(r[5]), (String) r[6], Sql.number(r[7]), Sql.flag(r[8]), Sql.constant(SelfAssessmentState.class, r[9]), Sql.date(r[10]),
            date(r[11]), Sql.date(r[12]), Sql.date(r[13]), Sql.date(r[14]), staff ? Sql.constant(Verdict.class, r[15]) : null,
            staff ? (BigDecimal) r[16] : null);
    }

    private static LocalDate date(Object column) {
        return column instanceof String text ? LocalDate.parse(text.substring(0, 10))
            : column instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime().toLocalDate() : Sql.date(column);
    }
}
