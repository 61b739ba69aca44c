package org.kantoku.inspections.application.planning;

import static org.kantoku.access.domain.Permission.INSPECTION_READ;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.Requires;
import org.kantoku.access.domain.Role;
import org.kantoku.inspections.application.DueProposal;
import org.kantoku.inspections.application.DueQueries;
import org.kantoku.inspections.application.planning.DeviationRow.Change;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.planning.OwedVisit;
import org.kantoku.inspections.domain.planning.ProposedVisit;
import org.kantoku.inspections.domain.planning.YearProposal;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.BusinessDays;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.Sql;

/** The proposal for a year's plan, the load of the inspectors, and what has become of the approved plan. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class PlanningQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlanningRepository facts;

    @Inject
    private DueQueries due;

    @Inject
    private AccountQueries accounts;

    @Inject
    private BusinessClock clock;

    /** Where what is owed in the year and not planned would best be put, by day. */
    @Requires(INSPECTION_READ)
    public List<ProposalRow> proposal(FiscalYear year) {
        LocalDate today = clock.today();
        if (today.isAfter(year.end())) {
            return List.of();
        }
        Map<String, List<DueProposal>> owed = due.until(year.end()).stream().filter(d -> !d.isPlanned())
            .filter(d -> !d.dueOn().isBefore(year.start()) || year.contains(today))
            .collect(Collectors.groupingBy(PlanningQueries::key, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, UUID> owners = facts.owners(owed.values().stream().flatMap(List::stream).map(DueProposal::contractId).toList());
        Map<UUID, String> inspectors = accounts.activeWith(Role.INSPECTOR);
        return new YearProposal(year, today, BusinessDays.japan(), List.copyOf(inspectors.keySet()))
            .of(owed.values().stream().map(group -> visit(group, owners)).toList(), facts.bookings(year)).stream()
            .map(visit -> row(visit, owed.get(key(visit.owed().contractorId(), visit.owed().kind())), inspectors))
            .sorted(Comparator.comparing(ProposalRow::on).thenComparing(ProposalRow::key)).toList();
    }

    private static OwedVisit visit(List<DueProposal> group, Map<UUID, UUID> owners) {
        DueProposal first = group.get(0);
        Set<UUID> contracts = group.stream().map(DueProposal::contractId).collect(Collectors.toSet());
        return new OwedVisit(first.contractorId(), first.proposedKind(), first.dueOn(), contracts,
            contracts.stream().map(owners::get).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static String key(DueProposal owed) {
        return key(owed.contractorId(), owed.proposedKind());
    }

    private static String key(UUID contractorId, InspectionKind kind) {
        return contractorId + "-" + kind;
    }

    private static ProposalRow row(ProposedVisit visit, List<DueProposal> owed, Map<UUID, String> names) {
        Map<UUID, String> people = new LinkedHashMap<>();
        visit.inspectors().forEach(person -> people.put(person, names.get(person)));
        DueProposal first = owed.get(0);
        return new ProposalRow(key(first), first.contractorId(), first.contractorName(), visit.owed().kind(), visit.on(), visit.owed().dueOn(),
            owed, people, visit.isLate());
    }

    /** Everybody who has inspections in the year or could have, by name. */
    @Requires(INSPECTION_READ)
    public List<InspectorLoad> loads(FiscalYear year) {
        Map<String, Map<YearMonth, Integer>> loads = new LinkedHashMap<>();
        accounts.activeWith(Role.INSPECTOR).values().forEach(name -> loads.put(name, new LinkedHashMap<>()));
        for (Object[] r : Sql.rows(em, "select a.display_name, coalesce(i.fieldwork_start_on, i.planned_on) from inspection i"
                + " join inspection_inspector p on p.inspection_id = i.id join user_account a on a.id = p.account_id where i.state <> 'CANCELLED'"
                + " and coalesce(i.fieldwork_start_on, i.planned_on) between ?1 and ?2 order by a.display_name, a.id", year.start(), year.end())) {
            loads.computeIfAbsent((String) r[0], name -> new LinkedHashMap<>()).merge(YearMonth.from(Sql.date(r[1])), 1, Integer::sum);
        }
        return loads.entrySet().stream().map(entry -> new InspectorLoad(entry.getKey(), entry.getValue())).toList();
    }

    /** Whether the approved plan was kept entry by entry: plans approved before that cannot be compared. */
    @Requires(INSPECTION_READ)
    public boolean isComparable(FiscalYear year) {
        return Sql.number(Sql.bind(em.createNativeQuery("select count(*) from inspection_plan_entry e join inspection_plan p on p.id = e.plan_id"
            + " where p.fiscal_year = ?1"), year.year()).getSingleResult()) > 0;
    }

    /** What is not as it was approved, by present day; nothing while no plan is approved. */
    @Requires(INSPECTION_READ)
    public List<DeviationRow> deviations(FiscalYear year) {
        List<DeviationRow> rows = new ArrayList<>();
        if (!isComparable(year)) {
            return rows;
        }
        for (Object[] r : Sql.rows(em, "select i.id, i.number, k.name_ja, i.kind, i.state, e.planned_on, i.planned_on,"
                + " coalesce((select m.reason from inspection_move m where m.inspection_id = i.id and m.reason is not null order by m.seq desc limit 1),"
                + " (select t.reason from inspection_transition t where t.inspection_id = i.id and t.reason is not null order by t.seq desc limit 1))"
                + " from inspection i join contractor k on k.id = i.contractor_id"
                + " left join inspection_plan_entry e on e.inspection_id = i.id and e.plan_id = (select p.id from inspection_plan p where p.fiscal_year = ?1)"
                + " where (e.plan_id is not null and (i.state = 'CANCELLED' or i.planned_on <> e.planned_on))"
                + " or (e.plan_id is null and i.state <> 'CANCELLED' and i.planned_on between ?2 and ?3)"
                + " order by i.planned_on, i.number", year.year(), year.start(), year.end())) {
            rows.add(new DeviationRow(Sql.uuid(r[0]), (String) r[1], (String) r[2], Sql.constant(InspectionKind.class, r[3]),
                change("CANCELLED".equals(r[4]), Sql.date(r[5]), Sql.date(r[6])), Sql.date(r[5]), Sql.date(r[6]), (String) r[7]));
        }
        return rows;
    }

    private static Change change(boolean cancelled, LocalDate approved, LocalDate now) {
        return approved == null ? Change.ADDED : cancelled ? Change.CANCELLED : now.isBefore(approved) ? Change.EARLIER : Change.LATER;
    }
}
