package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.INSPECTION_PLAN;
import static org.kantoku.access.domain.Permission.INSPECTION_POSTPONE;
import static org.kantoku.access.domain.Permission.INSPECTION_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.DueInspection;
import org.kantoku.inspections.domain.FrequencyPolicy;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionSchedule;
import org.kantoku.inspections.domain.TierChange;
import org.kantoku.inspections.domain.Visit;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Sql;

/** What inspections the supervised contracts owe, by when, worked out from tier history, anchor and visits (model.md §5.3). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class DueQueries {

    private static final String SUPERVISED = "select s.contract_id from supervised_span s where s.from_on <= ?1"
        + " and (s.to_on is null or s.to_on > ?1)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessClock clock;

    /** Everything owed until a date, the earliest first. */
    @Requires({INSPECTION_READ, INSPECTION_PLAN})
    public List<DueProposal> until(LocalDate date) {
        return proposals(SUPERVISED).stream().filter(p -> !p.dueOn().isAfter(date)).toList();
    }

    /** What these contracts owe next. */
    @Requires({INSPECTION_READ, INSPECTION_PLAN, INSPECTION_POSTPONE})
    public List<DueProposal> of(Collection<UUID> contractIds) {
        return proposals(SUPERVISED + " and s.contract_id in " + Sql.in(contractIds));
    }

    private List<DueProposal> proposals(String contracts) {
        LocalDate today = clock.today();
        Map<UUID, List<TierChange>> tiers = tiers(contracts, today);
        Map<UUID, List<Visit>> visits = visits(contracts, today, tiers);
        Map<UUID, Object[]> open = open(contracts, today);
        List<DueProposal> proposals = new ArrayList<>();
        for (Object[] row : Sql.rows(em, "select c.id, c.number, c.title, k.id, k.name_ja,"
                + " case when p.handover_started_on <= ?1 then p.handover_started_on else coalesce(c.effective_from, c.registered_on) end"
                + " from contract c join contractor k on k.id = c.contractor_id"
                + " left join data_handling_profile p on p.contract_id = c.id and p.version_no = (select max(q.version_no)"
                + " from data_handling_profile q where q.contract_id = c.id and q.confirmed_on <= ?1)"
                + " where c.id in (" + contracts + ")", today)) {
            UUID contract = Sql.uuid(row[0]);
            InspectionSchedule schedule = new InspectionSchedule(FrequencyPolicy.DEFAULT, Sql.date(row[5]),
                tiers.getOrDefault(contract, List.of()), visits.getOrDefault(contract, List.of()));
            LocalDate last = schedule.counted().map(Visit::on).orElse(null);
            Object[] planned = open.getOrDefault(contract, new Object[3]);
            for (DueInspection due : schedule.due()) {
                proposals.add(new DueProposal(contract, (String) row[1], (String) row[2], Sql.uuid(row[3]), (String) row[4],
                    currentTier(tiers.get(contract)), due.kind(), due.dueOn(), last, Sql.uuid(planned[1]), Sql.date(planned[2])));
            }
        }
        proposals.sort(Comparator.comparing(DueProposal::dueOn).thenComparing(DueProposal::contractNumber));
        return proposals;
    }

    private static String currentTier(List<TierChange> tiers) {
        return tiers == null || tiers.isEmpty() ? null : tiers.get(tiers.size() - 1).tier();
    }

    private Map<UUID, List<TierChange>> tiers(String contracts, LocalDate today) {
        Map<UUID, List<TierChange>> tiers = new HashMap<>();
        for (Object[] row : Sql.rows(em, "select contract_id, from_on, tier from contract_tier_span where from_on <= ?1 and contract_id in ("
                + contracts + ") order by from_on", today)) {
            tiers.computeIfAbsent(Sql.uuid(row[0]), id -> new ArrayList<>()).add(new TierChange(Sql.date(row[1]), row[2].toString()));
        }
        return tiers;
    }

    private Map<UUID, List<Visit>> visits(String contracts, LocalDate today, Map<UUID, List<TierChange>> tiers) {
        Map<UUID, List<Visit>> visits = new HashMap<>();
        for (Object[] row : Sql.rows(em, "select c.contract_id, i.fieldwork_end_on, i.kind, i.remote_substitute from inspection i"
                + " join inspection_contract c on c.inspection_id = i.id where i.state in ('CONFIRMED', 'CLOSED')"
                + " and i.fieldwork_end_on <= ?1 and c.contract_id in (" + contracts + ")", today)) {
            UUID contract = Sql.uuid(row[0]);
            LocalDate on = Sql.date(row[1]);
            visits.computeIfAbsent(contract, id -> new ArrayList<>()).add(new Visit(on, Sql.constant(InspectionKind.class, row[2]),
                TierChange.on(tiers.getOrDefault(contract, List.of()), on), false, Sql.flag(row[3])));
        }
        return visits;
    }

    /** The next open regular inspection of each contract. */
    private Map<UUID, Object[]> open(String contracts, LocalDate today) {
        Map<UUID, Object[]> open = new HashMap<>();
        for (Object[] row : Sql.rows(em, "select c.contract_id, i.id, i.planned_on from inspection i join inspection_contract c"
                + " on c.inspection_id = i.id where i.kind <> 'ADHOC' and i.state not in ('CONFIRMED', 'CLOSED', 'CANCELLED')"
                + " and c.contract_id in (" + contracts + ") order by i.planned_on desc, i.id", today)) {
            open.put(Sql.uuid(row[0]), row);
        }
        return open;
    }
}
