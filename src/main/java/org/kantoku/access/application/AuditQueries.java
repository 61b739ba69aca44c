package org.kantoku.access.application;

import static org.kantoku.access.domain.Permission.AUDIT_READ;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;

/** Reads the audit trail and checks its chain. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class AuditQueries {

    @PersistenceContext
    private EntityManager em;

    /** Entries that match, newest first. */
    @Requires(AUDIT_READ)
    public Page<AuditRow> page(AuditFilter filter, PageRequest request) {
        List<Object> values = new ArrayList<>();
        String from = " from audit_log_entry e left join user_account a on a.id = e.actor_id"
            + " left join contractor c on c.id = e.acting_for where 1 = 1" + conditions(filter, values);
        long total = ((Number) bind(em.createNativeQuery("select count(*)" + from), values).getSingleResult()).longValue();
        Query query = bind(em.createNativeQuery("select e.seq, e.at, a.display_name, e.action, e.entity, cast(e.entity_id as char),"
            + " e.label, e.reason, c.name_ja" + from + " order by e.seq " + (request.descending() || request.sortField() == null ? "desc" : "asc")),
            values);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        return new Page<>(rows.stream().map(AuditQueries::row).toList(), total);
    }

    /** Kinds of records that have entries, for the filter. */
    @Requires(AUDIT_READ)
    @SuppressWarnings("unchecked")
    public List<String> entities() {
        return em.createNativeQuery("select distinct entity from audit_log_entry order by entity").getResultList();
    }

    /**
     * Recomputes the whole chain.
     *
     * @return the number of the first entry that does not fit, or 0 when the chain is whole
     */
    @Requires(AUDIT_READ)
    @SuppressWarnings("unchecked")
    public long firstBrokenEntry() {
        String previous = "0".repeat(64);
        long last = 0;
        List<Object[]> block;
        do {
            block = em.createNativeQuery("select seq, at, cast(actor_id as char), action, entity, cast(entity_id as char), label,"
                    + " reason, prev_hash, hash, cast(acting_for as char) from audit_log_entry where seq > ?1 order by seq limit 1000")
                .setParameter(1, last).getResultList();
            for (Object[] row : block) {
                long seq = ((Number) row[0]).longValue();
                AuditLine line = new AuditLine(instant(row[1]), uuid(row[2]), (String) row[3], (String) row[4], uuid(row[5]),
                    (String) row[6], (String) row[7], uuid(row[10]));
                if (seq != last + 1 || !previous.equals(row[8]) || !line.hashAfter(seq, previous).equals(row[9])) {
                    return seq;
                }
                previous = (String) row[9];
                last = seq;
            }
        } while (!block.isEmpty());
        Object[] head = (Object[]) em.createNativeQuery("select last_seq, hash from audit_chain where id = 1").getSingleResult();
        return ((Number) head[0]).longValue() == last && previous.equals(head[1]) ? 0 : last + 1;
    }

    private static String conditions(AuditFilter filter, List<Object> values) {
        StringBuilder sql = new StringBuilder();
        if (filter.search() != null && !filter.search().isBlank()) {
            String like = next(values, "%" + filter.search().strip().replaceAll("([%_!])", "!$1") + "%") + " escape '!'";
            sql.append(" and (e.label like ").append(like).append(" or a.display_name like ").append(like).append(')');
        }
        if (filter.entity() != null && !filter.entity().isEmpty()) {
            sql.append(" and e.entity = ").append(next(values, filter.entity()));
        }
        if (filter.entityId() != null) {
            sql.append(" and e.entity_id = ").append(next(values, filter.entityId().toString()));
        }
        if (filter.from() != null) {
            sql.append(" and e.at >= ").append(next(values, startOf(filter.from())));
        }
        if (filter.to() != null) {
            sql.append(" and e.at < ").append(next(values, startOf(filter.to().plusDays(1))));
        }
        return sql.toString();
    }

    /** Adds a value to be bound and gives its place in the statement. */
    private static String next(List<Object> values, Object value) {
        values.add(value);
        return "?" + values.size();
    }

    private static LocalDateTime startOf(java.time.LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(BusinessClock.ZONE).toInstant(), ZoneOffset.UTC);
    }

    private static Query bind(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static AuditRow row(Object[] row) {
        return new AuditRow(((Number) row[0]).longValue(), instant(row[1]), (String) row[2], (String) row[3], (String) row[4],
            uuid(row[5]), (String) row[6], (String) row[7], (String) row[8]);
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp stamp ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
            : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }

    private static UUID uuid(Object value) {
        return value == null ? null : UUID.fromString(value.toString());
    }
}
