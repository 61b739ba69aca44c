package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.shared.Sql;
import org.kantoku.shared.SqlRow;
import org.kantoku.shared.asknown.RecordDay;

/**
 * How every contract stands at present, kept in {@code contract_standing} so that a list of today need not look at all duties. It is
 * written by the same sentences that are asked on any other day ({@link StandingSql}), whenever the ledger of a contract changes and when
 * its row stops to hold because a day has passed.
 */
@ApplicationScoped
class StandingRepository {

    private static final int BATCH = 200;
    private static final String NEVER = "date '9999-12-31'";

    /** The next day on which anything a row says may become otherwise; {@code d} is a duty that is not yet met. */
    private static final String NEXT_OF_DUTY = "least(" + after("d.opened_on") + ", " + after("d.due_on - interval " + (StandingSql.RISK_DAYS - 1) + " day")
        + ", " + after("d.due_on + interval 1 day") + ", " + after("d.met_on") + ", "
        + after("d.due_on + interval d.grows_after_days + 1 day") + ")";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RecordDay record;

    /** Whether the rows of all contracts hold on the day. */
    boolean holdsOn(LocalDate day) {
        return !record.isChosen() && rows("select exists (select 1 from contract_standing where holds_until <= ?1), exists (select 1 from"
            + " contract_standing where holds_from > ?1)", day).stream().noneMatch(r -> r.count(0) + r.count(1) > 0);
    }

    /**
     * Of those contracts the ones whose row does not hold on the day, goes by another number or is another department's.
     *
     * @return whether it is another department's, by contract
     */
    Map<UUID, Boolean> outdated(Collection<UUID> contracts, LocalDate day) {
        return rows("select z.contract_id, not z.department_id <=> c.owning_department_id from contract_standing z join contract c on c.id = z.contract_id"
            + " where z.contract_id in " + Sql.in(contracts) + " and (z.holds_from > ?1 or z.holds_until <= ?1 or z.number <> c.number"
            + " or not z.department_id <=> c.owning_department_id)", day).stream().collect(Collectors.toMap(r -> r.uuid(0), r -> r.count(1) > 0));
    }

    /** Writes how those contracts stand on the day. */
    @Transactional
    public void refresh(Collection<UUID> contracts, LocalDate day) {
        if (contracts.isEmpty()) {
            return;
        }
        String which = "in " + Sql.in(contracts);
        // The locks of whoever works out these ledgers, and in their order: the second looks at them only when the first is through.
        rows(LedgerSql.inLockOrder("id, 0", contracts) + " for update");
        Sql.bind(em.createNativeQuery("insert into contract_standing (contract_id, number, department_id, supervised, standing, tier, lapses, worst, lead_duty,"
            + " next_due, waived_until, holds_from, holds_until) select c.id, c.number, c.owning_department_id, exists (select 1 from supervised_span s where"
            + " s.contract_id = c.id and " + LedgerSql.holds("s") + "), x.standing, x.tier, x.lapses, x.worst, x.lead_duty, x.next_due, x.waived_until, ?1, ifnull(n.day, " + NEVER
            + ") from contract c join (" + StandingSql.worked(which) + ") x on x.contract_id = c.id left join (" + next(which)
            + ") n on n.contract_id = c.id where c.id " + which + " on duplicate key update number = values(number), department_id = values(department_id),"
            + " supervised = values(supervised), standing = values(standing), tier = values(tier), lapses = values(lapses), worst = values(worst), lead_duty = values(lead_duty),"
            + " next_due = values(next_due), waived_until = values(waived_until), holds_from = values(holds_from), holds_until = values(holds_until)"),
            day).executeUpdate();
    }

    /** Writes some of the rows that do not hold on the day anew. @return whether there may be more */
    @Transactional
    public boolean roll(LocalDate day) {
        List<UUID> due = rows("(select contract_id, 0 from contract_standing where holds_until <= ?1 limit " + BATCH + ") union (select contract_id, 0"
            + " from contract_standing where holds_from > ?1 limit " + BATCH + ")", day).stream().map(r -> r.uuid(0)).toList();
        refresh(due, day);
        return !due.isEmpty();
    }

    private static String next(String which) {
        return "select y.contract_id, min(y.day) as day from (select d.contract_id, " + NEXT_OF_DUTY + " as day from duty d where d.contract_id " + which
            + " and (d.met_on is null or d.met_on > ?1) union all " + ends("contract_tier_span", which) + " union all " + ends("supervised_span", which)
            + " union all " + ends("waived_span", which) + ") y group by y.contract_id";
    }

    private static String ends(String table, String which) {
        return "select s.contract_id, least(" + after("s.from_on") + ", " + after("s.to_on") + ") from " + table + " s where s.contract_id " + which;
    }

    private static String after(String day) {
        return "if(" + day + " > ?1, " + day + ", " + NEVER + ")";
    }

    private List<SqlRow> rows(String sql, Object... values) {
        return SqlRow.of(Sql.rows(em, sql, values));
    }
}
