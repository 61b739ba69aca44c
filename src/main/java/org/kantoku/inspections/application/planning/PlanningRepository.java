package org.kantoku.inspections.application.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.inspections.domain.planning.Booking;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.Sql;

/** Reads what a proposal is made from: who is taken when, and who is in charge of which contract. */
@ApplicationScoped
public class PlanningRepository {

    @PersistenceContext
    private EntityManager em;

    /** Every inspection of a year that is not cancelled, with its people. */
    List<Booking> bookings(FiscalYear year) {
        Map<UUID, LocalDate> days = new HashMap<>();
        Map<UUID, Set<UUID>> people = new HashMap<>();
        for (Object[] r : Sql.rows(em, "select i.id, coalesce(i.fieldwork_start_on, i.planned_on), p.account_id from inspection i"
                + " left join inspection_inspector p on p.inspection_id = i.id where i.state <> 'CANCELLED'"
                + " and coalesce(i.fieldwork_start_on, i.planned_on) between ?1 and ?2", year.start(), year.end())) {
            days.put(Sql.uuid(r[0]), Sql.date(r[1]));
            Set<UUID> own = people.computeIfAbsent(Sql.uuid(r[0]), id -> new HashSet<>());
            if (r[2] != null) {
                own.add(Sql.uuid(r[2]));
            }
        }
        return days.entrySet().stream().map(entry -> new Booking(entry.getValue(), people.get(entry.getKey()))).toList();
    }

    /** People in charge, by contract; a contract without one is missing. */
    Map<UUID, UUID> owners(Collection<UUID> contractIds) {
        Map<UUID, UUID> owners = new HashMap<>();
        Sql.rows(em, "select id, owner_id from contract where owner_id is not null and id in " + Sql.in(contractIds))
            .forEach(r -> owners.put(Sql.uuid(r[0]), Sql.uuid(r[1])));
        return owners;
    }
}
