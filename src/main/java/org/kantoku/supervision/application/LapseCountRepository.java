package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.domain.Severity;

/** Counts what has lapsed, for measures; nothing of what it is leaves it. */
@ApplicationScoped
public class LapseCountRepository {

    @PersistenceContext
    private EntityManager em;

    /** Lapses (L01–L21) of a day by severity. One about something that several contracts share counts once, with its heaviest. */
    Map<Severity, Long> lapses(LocalDate on) {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        SqlRow.of(em.createNativeQuery("select x.level, count(*) from (select max(" + LedgerSql.LEVEL + ") as level from duty d" + LedgerSql.TIER_JOIN
            + " where " + LedgerSql.OVERDUE + " and d.rule like 'L%' group by d.rule, d.branch, coalesce(d.subject_id, d.contract_id), d.subject_key,"
            + " d.due_on) x group by x.level").setParameter(1, on).getResultList())
            .forEach(row -> counts.put(Severity.ofLevel(row.integer(0)), row.count(1)));
        return counts;
    }
}
