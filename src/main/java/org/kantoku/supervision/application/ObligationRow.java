package org.kantoku.supervision.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.shared.SqlRow;
import org.kantoku.supervision.domain.LapseKey;
import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Subject;

/**
 * What a contractor has to do, as it may know it: neither severity nor tier.
 *
 * @param contractId the contract, or {@code null} where it is about none
 * @param metOn      when it was met, as far as the day looked at knows
 * @param daysOver   days since it was due: positive when late, negative while in time
 */
public record ObligationRow(RuleId rule, String branch, UUID contractId, String contractNumber, String contractTitle, Subject.Type subjectType,
                            UUID subjectId, String subjectKey, LocalDate openedOn, LocalDate dueOn, LocalDate metOn, long daysOver)
        implements Serializable {

    static final String COLUMNS = "d.rule, d.branch, c.id, c.number, c.title, d.subject_type, d.subject_id, d.subject_key, d.opened_on, d.due_on,"
        + " case when d.met_on <= ?1 then d.met_on end, datediff(?1, d.due_on)";

    static final String FROM = " from duty d left join contract c on c.id = d.contract_id where d.contractor_id = ?2 and " + LedgerSql.CONTRACTORS;

    static ObligationRow of(SqlRow r) {
        return new ObligationRow(r.constant(RuleId.class, 0), r.text(1), r.uuid(2), r.text(3), r.text(4), r.constant(Subject.Type.class, 5), r.uuid(6),
            r.text(7), r.date(8), r.date(9), r.date(10), r.count(11));
    }

    public LapseKey key() {
        return LapseKey.of(rule, branch, subjectId, contractId, subjectKey, dueOn);
    }
}
