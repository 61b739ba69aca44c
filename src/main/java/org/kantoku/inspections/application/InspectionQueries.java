package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.INSPECTION_READ;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.application.ContractorChoice;
import org.kantoku.inspections.domain.Inspection;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.StateChange;
import org.kantoku.inspections.domain.Verdict;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Records;
import org.kantoku.shared.Sql;

/** Reads inspections for the list and the detail page. */
@ApplicationScoped
@Transactional
public class InspectionQueries {

    private static final Map<String, String> ORDER = Map.of("number", "i.number", "contractor", "k.sort_key",
        "planned", "i.planned_on", "state", "i.state", "kind", "i.kind", "score", "i.score");

    private static final int SEARCH_LENGTH = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PriorAnswerRepository names;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** The list: what is still open first, by planned day. */
    @Requires(INSPECTION_READ)
    public Page<InspectionRow> page(InspectionFilter filter, PageRequest request) {
        List<Object> values = new ArrayList<>();
        String from = " from inspection i join contractor k on k.id = i.contractor_id where 1 = 1" + conditions(filter, values);
        long total = ((Number) Sql.bind(em.createNativeQuery("select count(*)" + from), values.toArray()).getSingleResult()).longValue();
        String usual = "i.state in ('CONFIRMED', 'CLOSED', 'CANCELLED'), i.planned_on";
        String order = request.sortField() == null || !ORDER.containsKey(request.sortField()) ? usual
            : ORDER.get(request.sortField()) + (request.descending() ? " desc" : "");
        @SuppressWarnings("unchecked")
        List<Object[]> rows = Sql.bind(em.createNativeQuery("select i.id, i.number, i.contractor_id, k.name_ja, i.kind, i.state,"
                + " i.planned_on, i.fieldwork_end_on, i.verdict, i.score, (select group_concat(a.display_name order by a.display_name"
                + " separator '・') from inspection_inspector x join user_account a on a.id = x.account_id where x.inspection_id = i.id),"
                + " (select count(*) from inspection_contract c where c.inspection_id = i.id)" + from + " order by " + order + ", i.id"),
            values.toArray()).setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        return new Page<>(rows.stream().map(InspectionQueries::row).toList(), total);
    }

    private static String conditions(InspectionFilter filter, List<Object> values) {
        StringBuilder sql = new StringBuilder();
        if (filter.search() != null && !filter.search().isBlank()) {
            values.add(Sql.containing(filter.search()));
            values.add(Sql.containing(FoldedText.of(filter.search(), SEARCH_LENGTH)));
            sql.append(" and (i.number like ?").append(values.size() - 1).append(" escape '!' or k.search_text like ?").append(values.size())
                .append(" escape '!')");
        }
        add(sql, values, " and i.state = ", filter.state() == null ? null : filter.state().name());
        add(sql, values, " and i.kind = ", filter.kind() == null ? null : filter.kind().name());
        add(sql, values, " and i.contractor_id = ", filter.contractorId());
        if (filter.fiscalYear() != null) {
            FiscalYear year = new FiscalYear(filter.fiscalYear());
            add(sql, values, " and i.planned_on >= ", year.start());
            add(sql, values, " and i.planned_on <= ", year.end());
        }
        if (filter.openOnly()) {
            sql.append(" and i.state not in ('CONFIRMED', 'CLOSED', 'CANCELLED')");
        }
        return sql.toString();
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
        if (value != null) {
            values.add(value);
            sql.append(condition).append('?').append(values.size());
        }
    }

    private static InspectionRow row(Object[] r) {
        return new InspectionRow(Sql.uuid(r[0]), (String) r[1], Sql.uuid(r[2]), (String) r[3], Sql.constant(InspectionKind.class, r[4]),
            Sql.constant(InspectionState.class, r[5]), Sql.date(r[6]), Sql.date(r[7]), Sql.constant(Verdict.class, r[8]),
            (BigDecimal) r[9], (String) r[10], Sql.number(r[11]));
    }

    @Requires(INSPECTION_READ)
    public InspectionDetail find(UUID id) {
        Inspection i = Records.find(em, Inspection.class, id);
        List<ContractLine> contracts = contracts(i.contractIds());
        Map<UUID, String> people = names.names(people(i));
        Map<UUID, String> inspectors = new LinkedHashMap<>();
        i.inspectorIds().stream().filter(people::containsKey).sorted((a, b) -> people.get(a).compareTo(people.get(b)))
            .forEach(p -> inspectors.put(p, people.get(p)));
        return new InspectionDetail(i.id(), i.version(), i.number(), i.contractorId(), contracts.get(0).contractorName(), contracts,
            i.kind(), i.state(), inspectors, i.plannedOn(), i.noticeOn(), i.fieldworkStartOn(), i.fieldworkEndOn(), i.factCheckDueOn(),
            i.contractorView(), i.contractorViewOn(), i.confirmedOn(), people.get(i.confirmedBy()), i.score(), i.verdict(),
            i.remoteReason(), i.alternativePlan(), isOwnWork(i), history(i, people));
    }

    private static Set<UUID> people(Inspection inspection) {
        Set<UUID> people = new java.util.HashSet<>(inspection.inspectorIds());
        inspection.transitions().forEach(change -> people.add(change.actorId()));
        inspection.moves().forEach(move -> people.add(move.by()));
        people.add(inspection.confirmedBy());
        people.remove(null);
        return people;
    }

    private boolean isOwnWork(Inspection inspection) {
        UUID me = user.currentId();
        return me.equals(inspection.fieldworkEndedBy()) || Sql.number(Sql.bind(em.createNativeQuery("select count(*) from"
            + " checklist_answer where subject_id = ?1 and answered_by = ?2"), inspection.id(), me).getSingleResult()) > 0;
    }

    /** The steps and the days it was given in between, newest first. */
    private static List<HistoryLine> history(Inspection inspection, Map<UUID, String> people) {
        Stream<Map.Entry<Instant, HistoryLine>> steps = inspection.transitions().stream().map(c -> Map.entry(c.recordedAt(),
            new HistoryLine(c.on(), c.toState(), people.get(c.actorId()), c.reason())));
        Stream<Map.Entry<Instant, HistoryLine>> moves = inspection.moves().stream().map(move -> Map.entry(move.at(),
            new HistoryLine(move.at().atZone(BusinessClock.ZONE).toLocalDate(), HistoryLine.MOVED, people.get(move.by()),
                move.from() + " → " + move.to() + (move.reason() == null ? "" : " " + move.reason()))));
        List<HistoryLine> lines = new ArrayList<>(Stream.concat(steps, moves).sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList());
        java.util.Collections.reverse(lines);
        return lines;
    }

    /** The steps as a page shows them, newest first. */
    public static List<HistoryLine> history(List<StateChange> changes, Map<UUID, String> people) {
        List<HistoryLine> lines = new ArrayList<>(changes.stream()
            .map(c -> new HistoryLine(c.on(), c.toState(), people.get(c.actorId()), c.reason())).toList());
        java.util.Collections.reverse(lines);
        return lines;
    }

    /** Contracts with their present tier, by number. */
    @Requires(INSPECTION_READ)
    public List<ContractLine> contracts(Set<UUID> ids) {
        return lines("c.id in " + Sql.in(ids));
    }

    /** The supervised contracts of a contractor: what an inspection of it can cover. */
    @Requires(INSPECTION_READ)
    public List<ContractLine> supervisedOf(UUID contractorId) {
        return lines("c.contractor_id = '" + contractorId + "' and exists (select 1 from supervised_span s where s.contract_id = c.id"
            + " and s.from_on <= ?1 and (s.to_on is null or s.to_on > ?1))");
    }

    /** The first contractors with supervised contracts whose name, reading or number contains a text, to choose one. */
    @Requires(INSPECTION_READ)
    public List<ContractorChoice> contractorsLike(String text) {
        return Sql.rows(em, "select k.id, k.name_ja, k.corporate_number, k.address from contractor k where k.search_text like ?2 escape '!'"
                + " and exists (select 1 from contract c join supervised_span s on s.contract_id = c.id and s.from_on <= ?1"
                + " and (s.to_on is null or s.to_on > ?1) where c.contractor_id = k.id) order by k.sort_key, k.id limit 20", clock.today(),
            Sql.containing(FoldedText.of(text, SEARCH_LENGTH))).stream()
            .map(r -> new ContractorChoice(Sql.uuid(r[0]), (String) r[1], (String) r[2], (String) r[3])).toList();
    }

    private List<ContractLine> lines(String condition) {
        LocalDate today = clock.today();
        return Sql.rows(em, "select c.id, c.number, c.title, t.tier, k.id, k.name_ja from contract c join contractor k"
                + " on k.id = c.contractor_id left join contract_tier_span t on t.contract_id = c.id and t.from_on <= ?1"
                + " and (t.to_on is null or t.to_on > ?1) where " + condition + " order by c.number", today).stream()
            .map(r -> new ContractLine(Sql.uuid(r[0]), (String) r[1], (String) r[2], r[3] == null ? null : r[3].toString(),
                Sql.uuid(r[4]), (String) r[5])).toList();
    }
}
