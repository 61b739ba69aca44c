package org.kantoku.inspections.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.kantoku.inspections.domain.Inspection;
import org.kantoku.inspections.domain.InspectionPlan;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.inspections.domain.PlanEntry;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Records;
import org.kantoku.shared.StaleRecord;
import org.kantoku.shared.Sql;

/** Stores inspections and the year's plan. */
@ApplicationScoped
public class InspectionRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Inspection inspection) {
        em.persist(inspection);
    }

    Inspection find(UUID id) {
        return Records.find(em, Inspection.class, id);
    }

    Inspection find(UUID id, long expectedVersion) {
        Inspection inspection = find(id);
        StaleRecord.check(inspection, expectedVersion);
        return inspection;
    }

    /** The inspection, if it is confirmed and not closed. */
    Optional<Inspection> confirmed(UUID id) {
        return em.createQuery("select i from Inspection i where i.id = :id and i.state = :state", Inspection.class)
            .setParameter("id", id).setParameter("state", InspectionState.CONFIRMED).getResultStream().findFirst();
    }

    /** Holds the row until the transaction ends, so that no answer slips in beside a confirmation. */
    Inspection lock(UUID id) {
        return Optional.ofNullable(em.find(Inspection.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(RecordNotFound::new);
    }

    InspectionPlan plan(int fiscalYear) {
        return em.createQuery("select p from InspectionPlan p where p.fiscalYear = :year", InspectionPlan.class)
            .setParameter("year", fiscalYear).getResultStream().findFirst().orElseGet(() -> {
                InspectionPlan plan = new InspectionPlan(fiscalYear);
                em.persist(plan);
                return plan;
            });
    }

    /** What the plan of a year consists of at the moment. */
    List<PlanEntry> plannedIn(FiscalYear year) {
        return em.createQuery("select i.id, i.plannedOn from Inspection i where i.state <> :cancelled and i.plannedOn between :from and :to",
                Object[].class).setParameter("cancelled", InspectionState.CANCELLED).setParameter("from", year.start())
            .setParameter("to", year.end()).getResultStream().map(r -> new PlanEntry((UUID) r[0], (LocalDate) r[1])).toList();
    }

    /** Contractors of the given contracts; an unknown contract is missing from the result. */
    Set<UUID> contractors(Collection<UUID> contractIds) {
        return ids("select distinct contractor_id from contract where id in " + Sql.in(contractIds));
    }

    /** People in charge of the given contracts. */
    Set<UUID> owners(Collection<UUID> contractIds) {
        return ids("select distinct owner_id from contract where owner_id is not null and id in " + Sql.in(contractIds));
    }

    /** Whether the last confirmed regular inspection of one of the contracts was a REMOTE in place of an ONSITE. */
    boolean lastWasSubstitute(Collection<UUID> contractIds) {
        List<?> last = em.createNativeQuery("select i.remote_substitute from inspection i join inspection_contract c"
            + " on c.inspection_id = i.id where c.contract_id in " + Sql.in(contractIds) + " and i.state in ('CONFIRMED', 'CLOSED')"
            + " and (i.kind = 'ONSITE' or i.kind = 'REMOTE' and i.remote_substitute) order by i.fieldwork_end_on desc, i.id limit 1")
            .getResultList();
        return !last.isEmpty() && Sql.flag(last.get(0));
    }

    private Set<UUID> ids(String sql) {
        List<?> rows = em.createNativeQuery(sql).getResultList();
        return rows.stream().map(Sql::uuid).collect(Collectors.toSet());
    }
}
