package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.SUPERVISION_READ;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contracts.domain.Contract;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;

/** What waits for the caller, by their permissions: one statement for the list, one for the count. */
@ApplicationScoped
public class WorkQueries {

    private static final String NOTICE = "{notice}";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Inject
    private KeptAnswers answers;

    /** Oldest deadline first, work without a deadline last. */
    @Requires(SUPERVISION_READ)
    public Page<WorkRow> page(PageRequest request) {
        String union = mine().map(WorkKind::select).collect(Collectors.joining(" union all "));
        if (union.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        LocalDate today = clock.today();
        Query query = bind("select kind, cast(id as char), label, contractor, due_on from (" + union
            + ") t order by due_on is null, due_on, kind, label, id").setFirstResult(request.first()).setMaxResults(request.size());
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return new Page<>(rows.stream().map(row -> row(row, today)).toList(), count());
    }

    /** How much waits. */
    @Requires(SUPERVISION_READ)
    public long count() {
        return count(WorkKind::number);
    }

    /**
     * How much waits, counted no further than so many. Every page shows it, so what only commands bring and take away is kept until there is one.
     */
    @Requires(SUPERVISION_READ)
    public long countUpTo(int most) {
        return Math.min(most, count(kind -> kind.numberUpTo(most)));
    }

    private long count(Function<WorkKind, String> number) {
        String commanded = numbers(kind -> !kind.comesByItself(), number);
        return answers.of(List.of(commanded, user.currentId(), clock.today()), () -> count(commanded)) + count(numbers(WorkKind::comesByItself, number));
    }

    private long count(String numbers) {
        return numbers.isEmpty() ? 0 : ((Number) bind("select " + numbers).getSingleResult()).longValue();
    }

    private String numbers(Predicate<WorkKind> which, Function<WorkKind, String> number) {
        return mine().filter(which).map(number).collect(Collectors.joining(" + "));
    }

    private Stream<WorkKind> mine() {
        return Arrays.stream(WorkKind.values()).filter(kind -> user.has(kind.permission()));
    }

    private Query bind(String sql) {
        return Sql.bind(em.createNativeQuery(sql.contains(NOTICE) ? sql.replace(NOTICE, String.valueOf(longestNotice())) : sql), user.currentId(), clock.today());
    }

    /** Days, by an index read from its end; but for freelancers' contracts never less than theirs. */
    private int longestNotice() {
        @SuppressWarnings("unchecked")
        List<Number> longest = em.createNativeQuery("select non_renewal_notice_days from contract order by non_renewal_notice_days desc limit 1").getResultList();
        return Math.max(Contract.FREELANCE_NOTICE_DAYS, longest.isEmpty() ? 0 : longest.get(0).intValue());
    }

    private static WorkRow row(Object[] row, LocalDate today) {
        WorkKind kind = WorkKind.valueOf((String) row[0]);
        LocalDate due = Sql.date(row[4]);
        return new WorkRow(kind.name(), kind.page(), Sql.uuid(row[1]), (String) row[2], (String) row[3], due,
            due != null && due.isBefore(today));
    }
}
