package org.kantoku.supervision.application.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.domain.LapseKey;

/** Reads notices, one's own and all, and notes that they were read. */
@ApplicationScoped
class NoticeRepository {

    private static final Map<String, String> SORTS = Map.of("created", "n.created_at", "number", "n.number", "stage", "n.stage", "rule", "n.rule");
    private static final String NEWEST = "n.created_at desc, n.start_on, n.number, n.id";

    @PersistenceContext
    private EntityManager em;

    Page<NoticeRow> own(UUID account, UUID firm, boolean unread, PageRequest request) {
        List<Object> values = new ArrayList<>();
        String where = own(account, firm, values) + (unread ? " and n.read_at is null" : "");
        return page(where, values, request);
    }

    long unread(UUID account, UUID firm) {
        List<Object> values = new ArrayList<>();
        String where = own(account, firm, values);
        return count(" from notice n" + where + " and n.read_at is null", values);
    }

    private static String own(UUID account, UUID firm, List<Object> values) {
        values.add(account);
        if (firm != null) {
            values.add(firm);
        }
        return " where n.account_id = ?1 and n.channel = 'PORTAL'" + (firm == null ? "" : " and n.contractor_id = ?2");
    }

    Optional<NoticeRow> find(UUID id, UUID account, UUID firm) {
        return SqlRow.of(Sql.rows(em, NoticeRow.COLUMNS + NoticeRow.FROM + " where n.id = ?1 and n.account_id = ?2", id, account)).stream()
            .map(NoticeRow::of).filter(row -> firm == null || firm.equals(row.contractorId())).findFirst();
    }

    void read(LapseKey key, UUID account, Instant at) {
        Sql.bind(em.createNativeQuery("update notice set read_at = ?1 where rule = ?2 and branch = ?3 and subject_id = ?4 and subject_key = ?5"
            + " and start_on = ?6 and account_id = ?7 and channel = 'PORTAL' and read_at is null"), Sql.utc(at), key.rule(), key.branch(), key.subject(),
            key.subjectKey(), key.start(), account).executeUpdate();
    }

    void readAll(UUID account, UUID firm, Instant at) {
        List<Object> values = new ArrayList<>();
        String where = own(account, firm, values);
        values.add(Sql.utc(at));
        Sql.bind(em.createNativeQuery("update notice n set n.read_at = ?" + values.size() + where + " and n.read_at is null"), values.toArray())
            .executeUpdate();
    }

    Page<NoticeRow> page(NoticeFilter f, PageRequest request) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (f.text() != null) {
            values.add(Sql.containing(f.text()));
            String like = " like ?" + values.size() + " escape '!'";
            where.append(" and (n.number").append(like).append(" or a.display_name").append(like).append(')');
        }
        add(where, values, "n.rule =", f.rule());
        add(where, values, "n.stage =", f.stage() == null ? null : f.stage().name());
        add(where, values, "n.channel =", f.channel());
        add(where, values, "n.created_at >=", f.from() == null ? null : startOf(f.from()));
        add(where, values, "n.created_at <", f.to() == null ? null : startOf(f.to().plusDays(1)));
        if (f.state() != null) {
            values.add(f.state());
            where.append(" and (case when n.channel = 'PORTAL' and n.read_at is not null then 'READ' when m.state in ('SENT', 'GIVEN_UP')"
                + " then m.state else n.state end) = ?").append(values.size());
        }
        if (f.contract() != null) {
            values.add(f.contract());
            String contract = "?" + values.size();
            where.append(" and n.id in (select x.id from notice x where x.contract_id = ").append(contract).append(" union select x.id from duty d"
                + " join notice x on x.rule = d.rule and x.branch = d.branch and x.subject_id = coalesce(d.subject_id, d.contract_id)"
                + " and x.subject_key = d.subject_key and x.start_on = d.due_on + interval 1 day where d.contract_id = ").append(contract).append(')');
        }
        return page(where.toString(), values, request);
    }

    private static void add(StringBuilder where, List<Object> values, String condition, Object value) {
        if (value != null) {
            values.add(value);
            where.append(" and ").append(condition).append(" ?").append(values.size());
        }
    }

    private Page<NoticeRow> page(String where, List<Object> values, PageRequest request) {
        String sort = request.sortField() == null ? null : SORTS.get(request.sortField());
        String order = sort == null ? NEWEST : sort + (request.descending() ? " desc, " : ", ") + NEWEST;
        List<NoticeRow> rows = SqlRow.of(Sql.bind(em.createNativeQuery(NoticeRow.COLUMNS + NoticeRow.FROM + where + " order by " + order), values.toArray())
            .setFirstResult(request.first()).setMaxResults(request.size()).getResultList()).stream().map(NoticeRow::of).toList();
        return new Page<>(rows, count(NoticeRow.FROM + where, values));
    }

    private long count(String from, List<Object> values) {
        return ((Number) Sql.bind(em.createNativeQuery("select count(*)" + from), values.toArray()).getSingleResult()).longValue();
    }

    private static LocalDateTime startOf(LocalDate day) {
        return Sql.utc(day.atStartOfDay(BusinessClock.ZONE).toInstant());
    }
}
