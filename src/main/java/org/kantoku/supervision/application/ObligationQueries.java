package org.kantoku.supervision.application;

import static org.kantoku.access.domain.Permission.PORTAL_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.shared.Page;
import org.kantoku.shared.PageRequest;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;

/** What the caller's firm owes us on any day; never what we ourselves have left undone. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ObligationQueries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** What is late on the day, the oldest first. */
    @Requires(PORTAL_READ)
    public Page<ObligationRow> late(LocalDate asOf, ObligationFilter filter, PageRequest page) {
        return page(asOf, filter, LedgerSql.OVERDUE, page);
    }

    /** What is owed and still in time on the day, and falls due within so many days, the next first. */
    @Requires(PORTAL_READ)
    public Page<ObligationRow> upcoming(LocalDate asOf, ObligationFilter filter, int days, PageRequest page) {
        return page(asOf, filter, LedgerSql.STANDING + " and d.due_on < ?1 + interval " + days + " day", page);
    }

    private Page<ObligationRow> page(LocalDate asOf, ObligationFilter filter, String where, PageRequest page) {
        List<Object> values = new ArrayList<>(List.of(asOf, user.contractorScope().orElseThrow(RecordNotFound::new)));
        String from = ObligationRow.FROM + " and " + where + filter.conditions(values);
        Object[] bound = values.toArray();
        long total = ((Number) Sql.bind(em.createNativeQuery("select count(*)" + from), bound).getSingleResult()).longValue();
        return new Page<>(SqlRow.of(Sql.bind(em.createNativeQuery("select " + ObligationRow.COLUMNS + from + " order by d.due_on, d.rule, d.id"), bound)
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList()).stream().map(ObligationRow::of).toList(), total);
    }
}
