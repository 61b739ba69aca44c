package org.kantoku.supervision.application;

import java.time.YearMonth;
import java.util.UUID;

import org.kantoku.supervision.domain.RuleId;
import org.kantoku.supervision.domain.Severity;

/**
 * What a list of duties is narrowed to; {@code null} means all.
 *
 * @param text       part of the contract's number or title or of the contractor's name
 * @param kind       row of the year grid, with {@code month} its cell
 * @param hygiene    true: the rules G, which are never lapses; false: the rules L; {@code null}: both
 */
public record DutyFilter(RuleId rule, Severity severity, UUID departmentId, UUID contractorId, UUID contractId, String text,
                         DutyKind kind, YearMonth month, Boolean hygiene) {

    public static DutyFilter all() {
        return new DutyFilter(null, null, null, null, null, null, null, null, null);
    }

    public static DutyFilter ofContract(UUID contractId) {
        return new DutyFilter(null, null, null, null, contractId, null, null, null, null);
    }

    public static DutyFilter ofDepartment(UUID departmentId) {
        return new DutyFilter(null, null, departmentId, null, null, null, null, null, null);
    }

    /** Number of conditions set. */
    public int active() {
        int active = 0;
        for (Object condition : new Object[] {rule, severity, departmentId, contractorId, contractId, text, kind, month}) {
            active += condition == null ? 0 : 1;
        }
        return active;
    }
}
