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
 * @param counted    true: only what makes a contract's supervision lapsed (MEDIUM or more)
 * @param scope      contracts it is narrowed to
 */
public record DutyFilter(RuleId rule, Severity severity, BoardScope scope, UUID contractorId, UUID contractId, String text,
                         DutyKind kind, YearMonth month, Boolean hygiene, boolean counted) {

    /** Without the rarer conditions. */
    public DutyFilter(RuleId rule, Severity severity, UUID departmentId, UUID contractorId, UUID contractId, String text,
                      DutyKind kind, YearMonth month, Boolean hygiene) {
        this(rule, severity, BoardScope.ofDepartment(departmentId), contractorId, contractId, text, kind, month, hygiene, false);
    }

    public static DutyFilter all() {
        return within(BoardScope.ALL);
    }

    /** Everything of the rules G, of the rules L or of both, see {@code hygiene}. */
    static DutyFilter lines(BoardScope scope, Boolean hygiene) {
        return new DutyFilter(null, null, scope, null, null, null, null, null, hygiene, false);
    }

    public static DutyFilter ofContract(UUID contractId) {
        return new DutyFilter(null, null, BoardScope.ALL, null, contractId, null, null, null, null, false);
    }

    public static DutyFilter ofDepartment(UUID departmentId) {
        return within(BoardScope.ofDepartment(departmentId));
    }

    public static DutyFilter within(BoardScope scope) {
        return lines(scope, null);
    }

    public UUID departmentId() {
        return scope.departmentId();
    }

    /** Number of conditions set. */
    public int active() {
        int active = (int) scope.limits();
        for (Object condition : new Object[] {rule, severity, contractorId, contractId, text, kind, month}) {
            active += condition == null ? 0 : 1;
        }
        return active;
    }
}
