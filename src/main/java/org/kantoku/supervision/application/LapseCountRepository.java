package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.shared.Sql;
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
        SqlRow.of(Sql.rows(em, LedgerSql.byRule(" and d.rule like 'L%'"), on))
            .forEach(row -> counts.merge(Severity.ofLevel(row.integer(1)), row.count(2), Long::sum));
        return counts;
    }
}
