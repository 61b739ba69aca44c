package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

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

    public static final String OVERDUE = "d.due_on < ?1 and (d.met_on is null or d.met_on > ?1)";

    /** Owed on the date and still in time. */
    public static final String STANDING = "d.opened_on <= ?1 and d.due_on >= ?1 and (d.met_on is null or d.met_on > ?1)";

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
     * What is the contractor's to do and may be told to it, and no more: nothing that is our own omission, and no finding it was not shown
     * (model.md §3). {@link RuleId#origin(String)} as SQL.
     */
    static final String CONTRACTORS = "(d.rule in (" + contractorsRules() + ") or d.rule = 'L16' and d.branch = 'c' or d.rule = 'L18' and d.branch in ('a', 'f'))"
        + " and (d.subject_type <> 'FINDING' or exists (select 1 from finding f where f.id = d.subject_id and f.shared_with_contractor))";

    private LedgerSql() {
    }

    private static String contractorsRules() {
        return Arrays.stream(RuleId.values()).filter(rule -> rule.origin() == Origin.CONTRACTOR).map(rule -> "'" + rule + "'")
            .collect(Collectors.joining(", "));
    }

    /** Limits to one department's contracts; {@code contract} is the column with the contract's id. */
    static String ofDepartment(String contract, UUID department) {
        return department == null ? "" : " and " + contract + " in (select id from contract where owning_department_id = '" + department + "')";
    }

    /** A date as a literal: typed, so it cannot carry SQL. */
    static String literal(LocalDate date) {
        return "date '" + date + "'";
    }
}
