package org.kantoku.supervision.application;

import org.kantoku.supervision.domain.reports.ReportScope;

/** Limits a statement to the contracts a report is about. Ids are typed, so they cannot carry SQL. */
public final class ReportScopeSql {

    private ReportScopeSql() {
    }

    /** A condition on a row of {@code contract}, to go on with; empty where all are meant. */
    public static String contract(ReportScope scope, String alias) {
        return (scope.departmentId() == null ? "" : " and " + alias + ".owning_department_id = '" + scope.departmentId() + "'")
            + (scope.contractorId() == null ? "" : " and " + alias + ".contractor_id = '" + scope.contractorId() + "'");
    }

    /** The same for a column with a contract's id; what belongs to no contract is part of a report about all. */
    public static String in(ReportScope scope, String column) {
        return scope.isAll() ? "" : " and " + column + " in (select sc.id from contract sc where 1 = 1" + contract(scope, "sc") + ")";
    }

    /** The same for a column with a contractor's id, for what belongs to the contractor and not to one contract. */
    public static String ofContractor(ReportScope scope, String column) {
        return scope.isAll() ? "" : " and " + column + " in (select sc.contractor_id from contract sc where 1 = 1" + contract(scope, "sc") + ")";
    }

    /** The same for a finding, which may be about several contracts. */
    public static String ofFinding(ReportScope scope, String column) {
        return scope.isAll() ? "" : " and " + column + " in (select sf.finding_id from finding_contract sf where 1 = 1" + in(scope, "sf.contract_id") + ")";
    }
}
