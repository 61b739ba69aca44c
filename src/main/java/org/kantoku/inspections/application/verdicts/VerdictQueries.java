package org.kantoku.inspections.application.verdicts;

import static org.kantoku.access.domain.Permission.INSPECTION_READ;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.Verdict;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;

/** Compares the results of inspections across contractors and years. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class VerdictQueries {

    private static final int SEARCH_LENGTH = 200;

    private static final Map<String, String> ORDER = Map.of("contractor", "k.sort_key", "score", "l.score", "change", "l.score - b.score");

    /** Results of the years by contractor, the latest of each as number 1. */
    private static final String RANKED = "(select i.contractor_id, i.verdict, i.score, row_number() over (partition by i.contractor_id"
        + " order by i.fieldwork_end_on desc, i.number desc) as nth from inspection i where i.state in ('CONFIRMED', 'CLOSED')"
        + " and i.fieldwork_end_on between ?1 and ?2)";

    private static final String TIER = "(select t.tier from contract c join contract_tier_span t on t.contract_id = c.id and t.from_on <= ?3"
        + " and (t.to_on is null or t.to_on > ?3) join supervised_span s on s.contract_id = c.id and s.from_on <= ?3"
        + " and (s.to_on is null or s.to_on > ?3) where c.contractor_id = k.id order by field(t.tier, 'S', 'A', 'B', 'C', 'N') limit 1)";

    private static final String RESULT = "select i.contractor_id, i.id, i.number, i.kind, i.fieldwork_end_on, i.verdict, i.score from inspection i"
        + " where i.state in ('CONFIRMED', 'CLOSED') and i.contractor_id in ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    /** Contractors that were inspected in the years, by name; their order may be another one. */
    @Requires(INSPECTION_READ)
    public Page<VerdictRow> page(VerdictFilter filter, PageRequest request) {
        List<Object> values = new ArrayList<>(List.of(filter.first().start(), filter.last().end(), clock.today()));
        String from = " from contractor k join " + RANKED + " l on l.contractor_id = k.id and l.nth = 1 left join " + RANKED
            + " b on b.contractor_id = k.id and b.nth = 2 where ?3 = ?3" + conditions(filter, values);
        long total = ((Number) Sql.bind(em.createNativeQuery("select count(*)" + from), values.toArray()).getSingleResult()).longValue();
        String order = ORDER.getOrDefault(String.valueOf(request.sortField()), "k.sort_key") + (request.descending() ? " desc" : "");
        @SuppressWarnings("unchecked")
        List<Object[]> rows = Sql.bind(em.createNativeQuery("select k.id, k.name_ja, " + TIER + ", l.verdict, l.score, l.score - b.score" + from
            + " order by " + order + ", k.id"), values.toArray()).setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        Map<UUID, List<Result>> results = results(rows.stream().map(r -> Sql.uuid(r[0])).toList(), filter);
        return new Page<>(rows.stream().map(r -> new VerdictRow(Sql.uuid(r[0]), (String) r[1], r[2] == null ? null : r[2].toString(),
            Sql.constant(Verdict.class, r[3]), (BigDecimal) r[4], (BigDecimal) r[5], results.getOrDefault(Sql.uuid(r[0]), List.of()))).toList(), total);
    }

    private static String conditions(VerdictFilter filter, List<Object> values) {
        StringBuilder sql = new StringBuilder();
        if (filter.search() != null && !filter.search().isBlank()) {
            values.add(Sql.containing(FoldedText.of(filter.search(), SEARCH_LENGTH)));
            sql.append(" and k.search_text like ?").append(values.size()).append(" escape '!'");
        }
        if (filter.verdict() != null) {
            values.add(filter.verdict().name());
            sql.append(" and l.verdict = ?").append(values.size());
        }
        return sql.toString();
    }

    private Map<UUID, List<Result>> results(Collection<UUID> contractors, VerdictFilter filter) {
        return Sql.rows(em, RESULT + Sql.in(contractors) + " and i.fieldwork_end_on between ?1 and ?2 order by i.fieldwork_end_on, i.number",
                filter.first().start(), filter.last().end()).stream()
            .collect(Collectors.groupingBy(r -> Sql.uuid(r[0]), Collectors.mapping(VerdictQueries::result, Collectors.toList())));
    }

    /** Every result of one contractor up to today, the earliest first. */
    @Requires(INSPECTION_READ)
    public List<Result> of(UUID contractorId) {
        LocalDate today = clock.today();
        return Sql.rows(em, RESULT + Sql.in(List.of(contractorId)) + " and i.fieldwork_end_on <= ?1 order by i.fieldwork_end_on, i.number", today)
            .stream().map(VerdictQueries::result).toList();
    }

    private static Result result(Object[] r) {
        return new Result(Sql.uuid(r[1]), (String) r[2], Sql.constant(InspectionKind.class, r[3]), Sql.date(r[4]),
            Sql.constant(Verdict.class, r[5]), (BigDecimal) r[6]);
    }
}
