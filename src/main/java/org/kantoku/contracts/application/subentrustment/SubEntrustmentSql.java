package org.kantoku.contracts.application.subentrustment;

/**
 * What a sub-entrustment {@code s} is on a date {@code ?1}, in SQL: as {@code SubEntrustment} says it, for lists that have to page in
 * the database. Nothing here depends on a job having run.
 */
public final class SubEntrustmentSql {

    /** An approval holds: from the day it was given to its last day, unless it was revoked. */
    public static final String APPROVED = "exists (select 1 from sub_entrustment_approval a where a.sub_entrustment_id = s.id and a.granted_on <= ?1"
        + " and a.expires_on >= ?1 and (a.revoked_on is null or a.revoked_on > ?1))";

    /** The state after the last step by the date; an approval that ran out is not looked at. */
    public static final String LAST = "coalesce((select p.to_state from sub_entrustment_step p where p.sub_entrustment_id = s.id and p.on_date <= ?1"
        + " order by p.seq desc limit 1), s.state)";

    /** The state; an approval that is over makes it EXPIRED. */
    public static final String STATE = "(case when " + LAST + " = 'APPROVED' and not " + APPROVED + " then 'EXPIRED' else " + LAST + " end)";

    /** Work has begun and data may still be there: what was only applied for has not begun. */
    public static final String RUNNING = "(s.started_on <= ?1 and (s.ended_on is null or s.ended_on >= ?1 or s.handles_data"
        + " and (s.erasure_confirmed_on is null or s.erasure_confirmed_on > ?1)) and (s.origin <> 'APPLIED' or s.started_on < s.recorded_on or exists (select 1 from"
        + " sub_entrustment_approval b where b.sub_entrustment_id = s.id and b.granted_on <= ?1)))";

    private SubEntrustmentSql() {
    }
}
