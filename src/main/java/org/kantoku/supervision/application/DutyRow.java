package org.kantoku.supervision.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.domain.Duty.MetBy;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.Origin;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;
import org.kantoku.supervision.domain.Subject;

/**
 * A duty as lists show it on a day: lapsed, standing or done. One of the federation as a whole has no contract and no contractor.
 *
 * @param metOn    when it was met, as far as the day looked at knows
 * @param daysOver days since it was due: positive when lapsed, negative while in time
 * @param severity what it weighs, or will weigh when it lapses
 * @param contracts how many contracts it touches; the row shows one of them
 */
public record DutyRow(UUID id, RuleId rule, String branch, Severity severity, RiskTier tier, UUID contractId, String contractNumber,
                      String contractTitle, UUID contractorId, String contractorName, String department, Subject.Type subjectType,
                      UUID subjectId, String subjectKey, LocalDate openedOn, LocalDate dueOn, LocalDate metOn, MetBy metBy, long daysOver,
                      String reason, List<String> reasonArguments, long contracts) {

    static final String COLUMNS = "d.id, d.rule, d.branch, " + LedgerSql.LEVEL + " as level, coalesce(t.tier, 'A') as tier, c.id, c.number,"
        + " c.title, k.id, k.name_ja, p.name_ja, d.subject_type, d.subject_id, d.subject_key, d.opened_on, d.due_on,"
        + " case when d.met_on <= ?1 then d.met_on end, case when d.met_on <= ?1 then d.met_by end, datediff(?1, d.due_on) as days_over,"
        + " d.reason, d.reason_args";

    static final String JOINS = " left join contract c on c.id = d.contract_id left join contractor k on k.id = d.contractor_id"
        + " left join department p on p.id = c.owning_department_id" + LedgerSql.TIER_JOIN;

    static final String FROM = " from duty d" + JOINS;

    /** Where the number of all rows stands, after the columns and the number of contracts touched. */
    static final int TOTAL = 22;

    static DutyRow of(SqlRow r) {
        return new DutyRow(r.uuid(0), r.constant(RuleId.class, 1), r.text(2), Severity.ofLevel(r.integer(3)), r.constant(RiskTier.class, 4),
            r.uuid(5), r.text(6), r.text(7), r.uuid(8), r.text(9), r.text(10), r.constant(Subject.Type.class, 11), r.uuid(12), r.text(13),
            r.date(14), r.date(15), r.date(16), r.constant(MetBy.class, 17), r.count(18), r.text(19), List.of(r.text(20).split("\n")), r.count(21));
    }

    /** The same for a lapse that touches so many contracts. */
    DutyRow touching(long contracts) {
        return new DutyRow(id, rule, branch, severity, tier, contractId, contractNumber, contractTitle, contractorId, contractorName, department, subjectType,
            subjectId, subjectKey, openedOn, dueOn, metOn, metBy, daysOver, reason, reasonArguments, contracts);
    }

    /** Whether it is the federation's as a whole. */
    public boolean isFederal() {
        return contractId == null;
    }

    /** What makes its lapse one and the same in every version of the ledger. */
    public LapseKey lapse() {
        return LapseKey.of(rule, branch, subjectId, contractId, subjectKey, dueOn);
    }

    /** First day of the lapse. */
    public LocalDate since() {
        return dueOn.plusDays(1);
    }

    public boolean isLapsed() {
        return metOn == null && daysOver > 0;
    }

    /** Days left, the due day itself being 0. */
    public long daysLeft() {
        return -daysOver;
    }

    /** Due within the 30 days in which it puts the contract at risk. */
    public boolean isSoon() {
        return metOn == null && daysOver <= 0 && daysLeft() < LedgerSql.RISK_DAYS;
    }

    /** Whether, when lapsed, it makes the contract's supervision lapsed. */
    public boolean counts() {
        return !rule.isHygiene() && severity.makesContractLapsed();
    }

    public Origin origin() {
        return rule.origin(branch);
    }

    /** LAPSED, AT_RISK, OK (done) or PLANNED. */
    public String state() {
        return isLapsed() ? "LAPSED" : isSoon() ? "AT_RISK" : "OK";
    }
}
