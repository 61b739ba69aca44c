package org.kantoku.supervision.application;

/**
 * The SQL that says how every contract stands on a date, from the duty ledger: one derived table that the lists of
 * contracts and contractors share. It judges by the same sentences as the board ({@link LedgerSql}), so that a list never
 * counts otherwise than the board does: lapsed before at risk, that before waived, that before in order, and whatever is
 * lapsed is so even when the contract is not (or no longer) under supervision (model §6). Parameter {@code ?1} is the date;
 * texts are fixed, values are bound.
 */
final class StandingSql {

    /** Days ahead in which a duty puts a contract at risk (model §6). */
    static final int RISK_DAYS = LedgerSql.RISK_DAYS;

    /** Duties that stand on the date, with their severity on it. */
    private static final String DUTIES = "select d.contract_id, d.rule, d.due_on, " + LedgerSql.LEVEL + " as severity,"
        + " d.rule like 'L%' and " + LedgerSql.IS_OVERDUE + " as over_due,"
        + " d.rule like 'L%' and " + LedgerSql.IS_STANDING + " and d.due_on < ?1 + interval " + RISK_DAYS + " day as at_risk"
        + " from duty d" + LedgerSql.TIER_JOIN + " where d.opened_on <= ?1 and (d.met_on is null or d.met_on > ?1)";

    private static final String COUNTS = "x.severity >= " + LedgerSql.COUNTS_FROM;

    /** What a row of any way of asking says of the contract besides its standing; {@code z} is where the standing comes from. */
    private static final String OF_CONTRACT = """
        select c.id, c.number, c.title, c.contractor_id, c.owning_department_id,
          coalesce((select s.to_state from contract_transition s where s.contract_id = c.id and s.on_date <= ?1 order by s.seq desc limit 1),
            c.state) as state,
          c.effective_from, c.end_date, c.renewal,
          c.renewal_term_months, c.search_text, c.terminated_on, c.non_renewal_notice_days, c.non_renewal_notice_on, c.freelance,
          (select p.pd from data_handling_profile p where p.contract_id = c.id and p.version_no = (select max(q.version_no)
            from data_handling_profile q where q.contract_id = c.id and q.confirmed_on <= ?1)) as pd,
          z.tier, z.lapses, z.worst, z.lead_duty, z.next_due, z.waived_until, z.standing,
          (select concat(i.fieldwork_end_on, '/', ifnull(i.verdict, ''), '/', ifnull(i.score, '')) from inspection i
            join inspection_contract ic on ic.inspection_id = i.id and ic.contract_id = c.id
            where i.state in ('CONFIRMED', 'CLOSED') and i.kind in ('ONSITE', 'REMOTE') and i.fieldwork_end_on <= ?1
            order by i.fieldwork_end_on desc limit 1) as inspected,
        """;

    /**
     * Of every contract whether it is under supervision on the date and its state as a rank: lapsed 0, at risk 1, something waived 2, none of
     * these 3 or more.
     */
    static final String STATES = "select c.id as contract_id, u.contract_id is not null as supervised, case when l.contract_id is not null then 0"
        + " when r.contract_id is not null then 1 when w.contract_id is not null then 2 else 3 end as standing from contract c"
        + " left join supervised_span u on u.contract_id = c.id and " + LedgerSql.holds("u")
        + " left join (" + LedgerSql.LAPSED_CONTRACTS + ") l on l.contract_id = c.id"
        + " left join (" + LedgerSql.WAIVED_CONTRACTS + ") w on w.contract_id = c.id"
        + " left join (" + LedgerSql.AT_RISK_CONTRACTS + ") r on r.contract_id = c.id";

    /** The same from {@code contract_standing}, for a date on which all its rows hold. */
    static final String PRESENT_STATES = "select z.contract_id, z.supervised, z.standing from contract_standing z";

    /** One line a contract of the register, with its state of supervision as a rank (0 worst), from the ledger on any date. */
    static final String STANDING = standing("");

    /** The same from {@code contract_standing}, for a date on which all its rows hold. */
    static final String PRESENT = present(" join ");

    private StandingSql() {
    }

    /** {@link #PRESENT}; with a straight join the worst are found by an index, one after the other. */
    static String present(String join) {
        return OF_CONTRACT + " z.number as place from contract_standing z" + join + "contract c on c.id = z.contract_id";
    }

    /** The lines of some contracts. @param which what follows their ids in a condition, such as {@code in (…)}; empty for all */
    static String standing(String which) {
        return OF_CONTRACT + " c.number as place from contract c join (" + worked(which) + ") z on z.contract_id = c.id";
    }

    /** What of the lines comes from the ledger. */
    static String worked(String which) {
        return "select c.id as contract_id, t.tier, l.lapses, l.worst, coalesce(l.lead_lapse, l.lead_risk) as lead_duty, l.next_due,"
            + " (select max(date_sub(w.to_on, interval 1 day)) from waived_span w where w.contract_id = c.id and w.from_on <= ?1 and w.to_on > ?1)"
            + " as waived_until,"
            + " case when l.lapses > 0 then 0 when l.risks > 0 then 1 when c.id in (" + LedgerSql.WAIVED_CONTRACTS + ") then 2"
            + " when exists (select 1 from supervised_span s where s.contract_id = c.id and " + LedgerSql.holds("s") + ") then 3 else 4 end as standing"
            + " from contract c left join contract_tier_span t on t.contract_id = c.id and " + LedgerSql.holds("t")
            + " left join (" + counted(which) + ") l on l.contract_id = c.id" + (which.isEmpty() ? "" : " where c.id " + which);
    }

    /** One line a contract: how many lapses, the worst, what leads, the next inspection. */
    private static String counted(String which) {
        return "select x.contract_id,"
            + " sum(x.over_due and " + COUNTS + ") as lapses,"
            + " sum(x.at_risk and " + COUNTS + ") as risks,"
            + " max(if(x.over_due and " + COUNTS + ", x.severity, 0)) as worst,"
            + " min(if(x.over_due and " + COUNTS + ", concat(9 - x.severity, '/', x.due_on, '/', x.rule), null)) as lead_lapse,"
            + " min(if(x.at_risk and " + COUNTS + ", concat('0/', x.due_on, '/', x.rule), null)) as lead_risk,"
            + " min(if(x.rule in ('L05', 'L06'), x.due_on, null)) as next_due"
            + " from (" + DUTIES + (which.isEmpty() ? "" : " and d.contract_id " + which) + ") x group by x.contract_id";
    }
}
