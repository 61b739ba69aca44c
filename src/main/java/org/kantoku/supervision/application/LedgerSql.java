package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.kantoku.shared.Sql;
import org.kantoku.supervision.domain.Origin;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;

/**
 * The few sentences every question to the ledger is made of. {@code ?1} is always the as-of date; nothing else but typed
 * values is ever put into a statement.
 */
public final class LedgerSql {

    /** A span table's row holds on the date. */
    static String holds(String alias) {
        return alias + ".from_on <= ?1 and (" + alias + ".to_on is null or " + alias + ".to_on > ?1)";
    }

    /** The contract's tier on the date; unknown counts as A (model.md §5.1). */
    public static final String TIER_JOIN = " left join contract_tier_span t on t.contract_id = d.contract_id and " + holds("t");

    /** How many parts the ledger is kept in; a lapse lies in one, whatever number of contracts it touches. */
    static final int PARTS = 64;

    /** All parts by name: the indexes begin with them. */
    static final String IN_ANY_PART = inParts(IntStream.range(0, PARTS).boxed().toList());

    static final String IS_OVERDUE = "d.due_on < ?1 and (d.met_on is null or d.met_on > ?1)";

    /** What is late on a day ever was late: by that it is found, see {@code ix_duty_late}. */
    public static final String OVERDUE = IN_ANY_PART + " and d.late = 1 and " + IS_OVERDUE;

    static final String IS_STANDING = "d.opened_on <= ?1 and d.due_on >= ?1 and (d.met_on is null or d.met_on > ?1)";

    /** Owed on the date and still in time; found by {@code ix_duty_lapse}. */
    public static final String STANDING = IN_ANY_PART + " and " + IS_STANDING;

    /** Known on the date, and not rescheduled, waived or without its ground by then: what the year grid counts. */
    static final String COUNTED = "d.opened_on <= ?1 and (d.met_on is null or d.met_on > ?1 or d.met_by = 'FULFILLED')";

    /** Severity level the day the duty lapses, in the tier of the date. */
    static final String SCALE = "(case when coalesce(t.tier, 'A') in ('S', 'A') then d.severity_high_tier else d.severity_other_tier end)";

    /** Severity level on the date (model.md §6): one step more when overdue beyond the days of growth, CRITICAL at most. */
    public static final String LEVEL = "least(4, " + SCALE + " + (case when d.grows_after_days is not null and datediff(?1, d.due_on)"
        + " > d.grows_after_days then 1 else 0 end))";

    static final int COUNTS_FROM = Severity.MEDIUM.level();

    /** Contracts with at least one lapse that counts (L01–L21, MEDIUM or more). */
    static final String LAPSED_CONTRACTS = "select distinct d.contract_id from duty d" + TIER_JOIN + " where " + OVERDUE
        + " and d.rule like 'L%' and " + LEVEL + " >= " + COUNTS_FROM;

    /** Contracts on which something that counts is waived on the date. */
    static final String WAIVED_CONTRACTS = "select distinct d.contract_id from waived_span d" + TIER_JOIN + " where " + holds("d")
        + " and d.rule like 'L%' and " + SCALE + " >= " + COUNTS_FROM;

    /** Days ahead in which a standing duty puts a contract at risk. */
    static final int RISK_DAYS = 30;

    /** Contracts that may lapse within 30 days. */
    static final String AT_RISK_CONTRACTS = "select distinct d.contract_id from duty d" + TIER_JOIN + " where " + STANDING
        + " and d.due_on < ?1 + interval " + RISK_DAYS + " day and d.rule like 'L%' and " + SCALE + " >= " + COUNTS_FROM;

    /**
     * What one lapse is, whatever number of contracts it touches: a finding over several contracts, a certificate or a vacancy is stored
     * once for each of them. The due date stands for the first day of the lapse, the key for branch and subject.
     */
    static final String ONE_LAPSE = "d.part, d.due_on, d.rule, d.lapse_key";

    /** What is overdue on the date, each lapse once with its heaviest, by rule and level: how many, and the days since the oldest of them was due. */
    static String byRule(String conditions) {
        return overdue("x.rule, x.level, count(*), max(x.days)", conditions, "x.rule, x.level");
    }

    /** The same for each part, which is the fifth column. */
    static String byRuleAndPart(String conditions) {
        return overdue("x.rule, x.level, count(*), max(x.days), x.part", conditions, "x.part, x.rule, x.level");
    }

    private static String overdue(String columns, String conditions, String groups) {
        return "select " + columns + " from (select d.part, d.rule, max(" + LEVEL + ") as level, datediff(?1, d.due_on) as days from duty d"
            + TIER_JOIN + " where " + OVERDUE + conditions + " group by " + ONE_LAPSE + ") x group by " + groups;
    }

    /** A condition; it names them one by one, so that what follows them in an index is a range as well. */
    static String inParts(Collection<Integer> parts) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining(",", "d.part in (", ")"));
    }

    /** Of the rows of one lapse the one to show: not met before met, the severest first; {@link #idOf} takes its id out again. */
    static final String FOREMOST = "min(concat(if(d.met_on <= ?1, 1, 0), 9 - " + LEVEL + ", d.id))";

    /** The id in what {@link #FOREMOST} found. */
    static String idOf(String foremost) {
        return "cast(substr(" + foremost + ", 3) as uuid)";
    }

    /** The inspection by which a contract has its inspectors: the first that is not confirmed by the date, else the one confirmed last. */
    private static final String OF_INSPECTION = "select ic.contract_id, cast(substr(min(concat(if(i.confirmed_on <= ?1,"
        + " concat(1, lpad(999999 - to_days(i.confirmed_on), 6, '0')), concat(0, lpad(to_days(i.planned_on), 6, '0'))), i.id)), 8) as uuid)"
        + " as inspection_id from inspection_contract ic join inspection i on i.id = ic.inspection_id where i.state <> 'CANCELLED'"
        + " group by ic.contract_id";

    /** The inspectors of each contract on the date; one with several stands under each of them. */
    static final String INSPECTORS = "select o.contract_id, a.account_id from (" + OF_INSPECTION
        + ") o join inspection_inspector a on a.inspection_id = o.inspection_id";

    /** The member co-ops whose data each contract hands on, on the date. */
    static final String COOPS = "select distinct l.contract_id, e.member_coop_id from contract_upstream l join upstream_entrustment e"
        + " on e.id = l.entrustment_id where e.member_coop_id is not null and l.linked_on <= ?1 and (l.unlinked_on is null or l.unlinked_on > ?1)";

    /**
     * What is the contractor's to do and may be told to it, and no more: nothing that is our own omission, and no finding it was not shown
     * (model.md §3). {@link RuleId#origin(String)} as SQL.
     */
    static final String CONTRACTORS = "(d.rule in (" + contractorsRules() + ") or d.rule = 'L16' and d.branch = 'c' or d.rule = 'L18' and d.branch in ('a', 'f'))"
        + " and (d.subject_type <> 'FINDING' or exists (select 1 from finding f where f.id = d.subject_id and f.shared_with_contractor))";

    /**
     * Columns of those contracts in the order in which everybody locks them who works out duties, so that nobody waits for somebody who waits;
     * what kind of lock follows. By the key, whatever the statistics say: a scan would wait for rows of others. Not for more than some
     * hundred at once: the database does not read a longer list by the key.
     */
    public static String inLockOrder(String columns, Collection<UUID> contracts) {
        return "select " + columns + " from contract force index (primary) where id in " + Sql.in(contracts) + " order by id";
    }

    private LedgerSql() {
    }

    private static String contractorsRules() {
        return Arrays.stream(RuleId.values()).filter(rule -> rule.origin() == Origin.CONTRACTOR).map(rule -> "'" + rule + "'")
            .collect(Collectors.joining(", "));
    }

    /** A date as a literal: typed, so it cannot carry SQL. */
    static String literal(LocalDate date) {
        return "date '" + date + "'";
    }
}
