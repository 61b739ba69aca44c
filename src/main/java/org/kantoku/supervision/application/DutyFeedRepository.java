package org.kantoku.supervision.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.access.domain.AccountStatus;
import org.kantoku.access.domain.Permission;
import org.kantoku.access.domain.Role;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.domain.DutyFeed;
import org.kantoku.supervision.domain.FeedScope;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Subject;

/** Stores the secret addresses of calendars of deadlines and reads what stands in them. */
@ApplicationScoped
public class DutyFeedRepository {

    /** More than this nobody wants to see in a calendar, and no program needs to read. */
    static final int MOST = 2_000;

    @PersistenceContext
    private EntityManager em;

    /** Whose calendar it is and what stands in it. */
    record Owner(UUID accountId, UUID departmentId, UUID firm, FeedScope scope) {
    }

    void add(DutyFeed feed) {
        em.persist(feed);
    }

    void remove(DutyFeed feed) {
        em.remove(feed);
    }

    Optional<DutyFeed> of(UUID accountId) {
        return em.createQuery("select f from DutyFeed f where f.accountId = :account", DutyFeed.class).setParameter("account", accountId)
            .getResultStream().findFirst();
    }

    /** Whose secret it is, as long as that account is open and may see on its pages what the calendar shows. */
    Optional<Owner> owner(String sha256) {
        return SqlRow.of(Sql.rows(em, "select a.id, a.department_id, f.contractor_id, f.scope, a.roles, x.contractor_id from duty_feed f"
                + " join user_account a on a.id = f.account_id left join user_account_contractor x on x.account_id = a.id"
                + " and x.contractor_id = f.contractor_id where f.secret_sha256 = ?1 and a.status = ?2", sha256, AccountStatus.ACTIVE.name())).stream()
            .map(r -> Map.entry(new Owner(r.uuid(0), r.uuid(1), r.uuid(2), r.constant(FeedScope.class, 3)), r))
            .filter(found -> mayRead(found.getKey(), found.getValue())).map(Map.Entry::getKey).findFirst();
    }

    private static boolean mayRead(Owner owner, SqlRow row) {
        List<Role> roles = Arrays.stream(row.text(4).split(",")).map(Role::valueOf).toList();
        return owner.scope() == FeedScope.FIRM ? Permission.PORTAL_READ.grantedTo(roles) && row.uuid(5) != null
            : Permission.SUPERVISION_READ.grantedTo(roles);
    }

    /** What is not done and falls due between two days, both included; what several contracts share stands there once. */
    List<DutyFeedEntry> entries(Owner owner, LocalDate today, LocalDate from, LocalDate to) {
        String where = switch (owner.scope()) {
            case OWN_CONTRACTS -> "c.owner_id = ?4";
            case DEPARTMENT -> "c.owning_department_id = ?4";
            case EVERYTHING -> "?4 is not null";
            case FIRM -> "d.contractor_id = ?4 and " + LedgerSql.CONTRACTORS;
        };
        UUID whose = switch (owner.scope()) {
            case OWN_CONTRACTS, EVERYTHING -> owner.accountId();
            case DEPARTMENT -> owner.departmentId();
            case FIRM -> owner.firm();
        };
        Map<LapseKey, DutyFeedEntry> entries = new LinkedHashMap<>();
        SqlRow.of(Sql.bind(em.createNativeQuery("select d.rule, d.branch, d.subject_id, c.id, d.subject_key, d.due_on, c.number, d.subject_type, floor(unix_timestamp(d.row_start)) from duty d"
                + " left join contract c on c.id = d.contract_id where " + LedgerSql.IN_ANY_PART
                + " and (d.met_on is null or d.met_on > ?1) and d.due_on between ?2 and ?3 and " + where
                + " order by d.due_on, c.number, d.rule, d.branch, d.subject_key"), today, from, to, whose).setMaxResults(MOST).getResultList())
            .forEach(r -> {
                LapseKey key = LapseKey.of(r.constant(RuleId.class, 0), r.text(1), r.uuid(2), r.uuid(3), r.text(4), r.date(5));
                entries.putIfAbsent(key, new DutyFeedEntry(key, r.constant(Subject.Type.class, 7), r.date(5), Instant.ofEpochSecond(r.count(8)), r.uuid(3), r.text(6), owner.scope() == FeedScope.FIRM));
            });
        return List.copyOf(entries.values());
    }
}
