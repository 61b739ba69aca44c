package org.kantoku.correctiveactions.application;

import static org.kantoku.access.domain.Permission.FINDING_READ;
import static org.kantoku.access.domain.Permission.PORTAL_READ;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.correctiveactions.domain.FindingState;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Sql;

/** The staff's list of findings: one statement for the count, one for the page, one for the numbers over it. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class FindingListQueries {

    /** What a column of the page sorts by; anything else sorts by urgency. */
    private static final Map<String, String> ORDER = Map.of("number", "f.number", "title", "f.title", "contractor", "c.sort_key",
        "grade", "FIELD(f.grade, 'OBS', 'MINOR', 'MAJOR', 'CRITICAL')", "state", "f.state", "raisedOn", "f.raised_on",
        "nextDueOn", "f.next_due_on");
    private static final String URGENCY = "f.next_due_on IS NULL, f.next_due_on";
    private static final String FROM = " FROM finding f JOIN contractor c ON c.id = f.contractor_id"
        + " JOIN contract k ON k.id = f.contract_id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Requires(FINDING_READ)
    public Page<FindingRow> page(FindingFilter filter, PageRequest request) {
        return page(FindingCriteria.of(filter, clock.today()), request);
    }

    /** What the caller's firm was shown, in the same way. */
    @Requires(PORTAL_READ)
    public Page<FindingRow> ownPage(FindingFilter filter, PageRequest request) {
        return page(FindingCriteria.of(filter, clock.today()).sharedWith(user.contractorScope().orElseThrow(RecordNotFound::new)), request);
    }

    private Page<FindingRow> page(FindingCriteria criteria, PageRequest request) {
        Query rows = criteria.bind(em.createNativeQuery("SELECT f.id, f.number, f.title, f.title_en, f.grade, f.state,"
            + " f.contractor_id, c.name_ja, k.number, f.raised_on, f.next_due_on" + FROM + criteria.where()
            + " ORDER BY " + order(request) + ", f.id"));
        return new Page<>(rows(rows.setFirstResult(request.first()).setMaxResults(request.size())), count(criteria));
    }

    /** The open findings that fit, by what they wait for; two statements for each column. */
    @Requires(FINDING_READ)
    public List<FindingBoard> board(FindingFilter filter, int rowsPerColumn) {
        return Arrays.stream(FindingBoard.Stage.values()).map(stage -> {
            Page<FindingRow> page = page(filter.at(stage), PageRequest.firstOf(rowsPerColumn));
            return new FindingBoard(stage, page.total(), page.rows());
        }).toList();
    }

    /** How many findings fit. */
    @Requires(FINDING_READ)
    public long count(FindingFilter filter) {
        return count(FindingCriteria.of(filter, clock.today()));
    }

    private long count(FindingCriteria criteria) {
        return ((Number) criteria.bind(em.createNativeQuery("SELECT COUNT(*)" + FROM + criteria.where())).getSingleResult()).longValue();
    }

    private static String order(PageRequest request) {
        String column = request.sortField() == null ? null : ORDER.get(request.sortField());
        return column == null ? URGENCY : column + (request.descending() ? " DESC" : "");
    }

    private List<FindingRow> rows(Query query) {
        LocalDate today = clock.today();
        @SuppressWarnings("unchecked")
        List<Object[]> found = query.getResultList();
        return found.stream().map(row -> row(row, today)).toList();
    }

    private static FindingRow row(Object[] row, LocalDate today) {
        LocalDate due = Sql.date(row[10]);
        long over = due == null ? 0 : ChronoUnit.DAYS.between(due, today);
        return new FindingRow(Sql.uuid(row[0]), (String) row[1], (String) row[2], (String) row[3],
            FindingGrade.valueOf((String) row[4]), FindingState.valueOf((String) row[5]), Sql.uuid(row[6]), (String) row[7],
            (String) row[8], Sql.date(row[9]), due, Math.max(0, over), Math.max(0, -over));
    }

    /** Numbers over all findings that the filter leaves, whatever its view. */
    @Requires(FINDING_READ)
    public FindingCounts counts() {
        Object[] sums = (Object[]) em.createNativeQuery("SELECT COALESCE(SUM(f.state <> 'CLOSED'), 0), COALESCE(SUM(f.state IN ("
                + FindingCriteria.CONTRACTORS_TURN + ")), 0), COALESCE(SUM(f.state NOT IN (" + FindingCriteria.CONTRACTORS_TURN
                + ") AND f.state <> 'CLOSED'), 0), COALESCE(SUM(f.state = 'CLOSED'), 0), COALESCE(SUM(f.next_due_on < ?1), 0)"
                + " FROM finding f").setParameter(1, java.sql.Date.valueOf(clock.today())).getSingleResult();
        return new FindingCounts(number(sums[0]), number(sums[1]), number(sums[2]), number(sums[3]), number(sums[4]));
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }

    /** Name of a contractor by which the list is narrowed. */
    @Requires(FINDING_READ)
    public Optional<String> contractorName(UUID contractorId) {
        return em.createNativeQuery("SELECT name_ja FROM contractor WHERE id = ?1").setParameter(1, contractorId.toString())
            .getResultStream().findFirst().map(String.class::cast);
    }
}
