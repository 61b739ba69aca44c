package org.kantoku.inspections.application.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.access.domain.AccountStatus;
import org.kantoku.access.domain.Role;
import org.kantoku.inspections.domain.CalendarFeed;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.shared.Sql;

/** Stores the secret addresses of calendars and reads what stands in them. */
@ApplicationScoped
public class CalendarFeedRepository {

    @PersistenceContext
    private EntityManager em;

    void add(CalendarFeed feed) {
        em.persist(feed);
    }

    void remove(CalendarFeed feed) {
        em.remove(feed);
    }

    Optional<CalendarFeed> of(UUID accountId) {
        return em.createQuery("select f from CalendarFeed f where f.accountId = :account", CalendarFeed.class)
            .setParameter("account", accountId).getResultStream().findFirst();
    }

    /** Whose secret it is, as long as that account is open and still an inspector's. */
    Optional<UUID> reader(String sha256) {
        return Sql.rows(em, "select a.id, a.roles from calendar_feed f join user_account a on a.id = f.account_id"
                + " where f.secret_sha256 = ?1 and a.status = ?2", sha256, AccountStatus.ACTIVE.name()).stream()
            .filter(r -> Arrays.asList(r[1].toString().split(",")).contains(Role.INSPECTOR.name())).map(r -> Sql.uuid(r[0])).findFirst();
    }

    /** The inspections of a person from a day on, by day. */
    List<FeedEntry> entries(UUID accountId, LocalDate from) {
        return Sql.rows(em, "select i.id, i.number, k.name_ja, i.kind, i.state, coalesce(i.fieldwork_start_on, i.planned_on),"
                + " coalesce(i.fieldwork_end_on, i.fieldwork_start_on, i.planned_on), i.version, i.updated_at from inspection i"
                + " join inspection_inspector p on p.inspection_id = i.id join contractor k on k.id = i.contractor_id"
                + " where p.account_id = ?1 and i.planned_on >= ?2 order by i.planned_on, i.number", accountId, from).stream()
            .map(r -> new FeedEntry(Sql.uuid(r[0]), (String) r[1], (String) r[2], Sql.constant(InspectionKind.class, r[3]),
                Sql.constant(InspectionState.class, r[4]), Sql.date(r[5]), Sql.date(r[6]), ((Number) r[7]).longValue(), Sql.instant(r[8]))).toList();
    }
}
