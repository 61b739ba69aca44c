package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.INSPECTION_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

import org.kantoku.access.application.Requires;
import org.kantoku.inspections.application.PlanCell.Style;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.Sql;

/** The year's grid: inspections as planned or held, and what is owed without a plan (design.md §4.3). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class PlanQueries {

    private static final int SOON_DAYS = 30;
    private static final String RANK = "NCBAS";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DueQueries due;

    @Inject
    private BusinessClock clock;

    @Requires(INSPECTION_READ)
    public YearPlan of(FiscalYear year) {
        LocalDate today = clock.today();
        List<DueProposal> owed = due.until(year.end()).stream().filter(d -> !d.dueOn().isBefore(year.start()) || d.isOverdue(today)
            && year.contains(today)).toList();
        Map<UUID, List<LocalDate>> dues = new HashMap<>();
        owed.forEach(d -> dues.computeIfAbsent(d.contractId(), id -> new ArrayList<>()).add(d.dueOn()));
        Map<UUID, List<PlanCell>> cells = new HashMap<>();
        inspections(year).forEach(i -> cells.computeIfAbsent(i.contractorId(), id -> new ArrayList<>()).add(i.cell(dues, today)));
        List<DueProposal> unplanned = owed.stream().filter(d -> !d.isPlanned() || d.plannedOn().isAfter(d.dueOn())).toList();
        unplanned.stream().filter(distinctPlaces()).forEach(d -> cells.computeIfAbsent(d.contractorId(), id -> new ArrayList<>())
            .add(new PlanCell(style(d, today), d.proposedKind(), d.dueOn(), null, d.contractId(), null)));
        return new YearPlan(year, approvedOn(year), rows(cells, today), unplanned.stream().filter(d -> !d.isPlanned()).toList());
    }

    /** Several contracts of a contractor that owe the same in one month make one cell. */
    private static java.util.function.Predicate<DueProposal> distinctPlaces() {
        Set<String> seen = new HashSet<>();
        return d -> seen.add(d.contractorId() + " " + d.proposedKind() + " " + java.time.YearMonth.from(d.dueOn()));
    }

    private static Style style(DueProposal d, LocalDate today) {
        return d.isOverdue(today) ? Style.OVERDUE : d.dueOn().isAfter(today.plusDays(SOON_DAYS)) ? Style.UNPLANNED : Style.DUE_SOON;
    }

    private LocalDate approvedOn(FiscalYear year) {
        List<?> found = em.createNativeQuery("select approved_on from inspection_plan where fiscal_year = ?1")
            .setParameter(1, year.year()).getResultList();
        return found.isEmpty() ? null : Sql.date(found.get(0));
    }

    private List<Held> inspections(FiscalYear year) {
        Map<UUID, Held> held = new HashMap<>();
        for (Object[] r : Sql.rows(em, "select i.id, i.contractor_id, i.kind, i.state, coalesce(i.fieldwork_end_on, i.planned_on), c.contract_id, i.version, i.number"
                + " from inspection i join inspection_contract c on c.inspection_id = i.id where i.state <> 'CANCELLED'"
                + " and coalesce(i.fieldwork_end_on, i.planned_on) between ?1 and ?2", year.start(), year.end())) {
            held.computeIfAbsent(Sql.uuid(r[0]), id -> new Held(id, Sql.uuid(r[1]), Sql.constant(InspectionKind.class, r[2]),
                Sql.constant(InspectionState.class, r[3]), Sql.date(r[4]), new HashSet<>(), ((Number) r[6]).longValue(), (String) r[7])).contracts().add(Sql.uuid(r[5]));
        }
        return held.values().stream().toList();
    }

    /** Highest tier first, then by name. */
    private List<PlanRow> rows(Map<UUID, List<PlanCell>> cells, LocalDate today) {
        List<PlanRow> rows = new ArrayList<>();
        for (Object[] r : Sql.rows(em, "select k.id, k.name_ja, (select group_concat(distinct t.tier) from contract c join contract_tier_span t"
                + " on t.contract_id = c.id and t.from_on <= ?1 and (t.to_on is null or t.to_on > ?1) join supervised_span s"
                + " on s.contract_id = c.id and s.from_on <= ?1 and (s.to_on is null or s.to_on > ?1) where c.contractor_id = k.id)"
                + " from contractor k where k.id in " + Sql.in(cells.keySet()) + " order by k.sort_key, k.id", today)) {
            List<PlanCell> own = cells.get(Sql.uuid(r[0]));
            own.sort(Comparator.comparing(PlanCell::on));
            rows.add(new PlanRow(Sql.uuid(r[0]), (String) r[1], highest((String) r[2]), own));
        }
        rows.sort(Comparator.comparingInt(row -> row.tier() == null ? 0 : -RANK.indexOf(row.tier())));
        return rows;
    }

    private static String highest(String tiers) {
        return tiers == null ? null : List.of(tiers.split(",")).stream().max(Comparator.comparingInt(RANK::indexOf)).orElse(null);
    }

    private record Held(UUID id, UUID contractorId, InspectionKind kind, InspectionState state, LocalDate on, Set<UUID> contracts, long version,
            String number) {

        PlanCell cell(Map<UUID, List<LocalDate>> dues, LocalDate today) {
            return new PlanCell(style(dues, today), kind, on, id, null, state == InspectionState.PLANNED ? move(dues) : null);
        }

        private PlanCell.Move move(Map<UUID, List<LocalDate>> dues) {
            LocalDate dueOn = contracts.stream().flatMap(c -> dues.getOrDefault(c, List.of()).stream()).min(Comparator.naturalOrder()).orElse(null);
            return new PlanCell.Move(version, number, dueOn);
        }

        private Style style(Map<UUID, List<LocalDate>> dues, LocalDate today) {
            return switch (state) {
                case POSTPONED -> Style.POSTPONED;
                case CONFIRMED, CLOSED -> Style.CONFIRMED;
                case IN_PROGRESS, FIELDWORK_DONE, FACT_CHECK -> Style.IN_PROGRESS;
                default -> urgent(dues, today) ? Style.DUE_SOON : state == InspectionState.NOTIFIED ? Style.NOTIFIED : Style.PLANNED;
            };
        }

        /** Its day has passed, or what it is for is due within 30 days. */
        private boolean urgent(Map<UUID, List<LocalDate>> dues, LocalDate today) {
            return on.isBefore(today) || contracts.stream().flatMap(c -> dues.getOrDefault(c, List.of()).stream())
                .anyMatch(d -> !d.isBefore(today) && !d.isAfter(today.plusDays(SOON_DAYS)));
        }
    }
}
