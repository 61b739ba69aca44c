package org.kantoku.supervision.application;

import java.util.UUID;
import java.util.stream.Stream;

/**
 * The contracts a question to the ledger is narrowed to; {@code null} means no limit. {@link #NONE} asks for those that have none: no
 * department, no inspector.
 *
 * @param departmentId the department that owns the contract
 * @param inspectorId  the account of an inspector of the contract, see {@link LedgerSql#INSPECTORS}
 * @param coopId       the member co-op whose data the contract hands on
 */
public record BoardScope(UUID departmentId, UUID inspectorId, UUID coopId) {

    /** Stands for "nobody" in an address. */
    public static final UUID NONE = new UUID(0, 0);

    public static final BoardScope ALL = new BoardScope(null, null, null);

    public static BoardScope ofDepartment(UUID departmentId) {
        return new BoardScope(departmentId, null, null);
    }

    /** Whether it is narrowed by the department alone, or not at all. */
    boolean isWithinDepartments() {
        return inspectorId == null && coopId == null;
    }

    /** Number of limits. */
    public long limits() {
        return Stream.of(departmentId == null, inspectorId == null, coopId == null).filter(none -> !none).count();
    }

    /** Further condition of a statement in which {@code ?1} is the as-of date; {@code contract} is the column with the contract's id. */
    String and(String contract) {
        StringBuilder sql = new StringBuilder();
        if (departmentId != null) {
            sql.append(" and ").append(contract).append(" in (select id from contract where owning_department_id ")
                .append(NONE.equals(departmentId) ? "is null" : "= '" + departmentId + "'").append(')');
        }
        if (inspectorId != null) {
            sql.append(" and ").append(contract).append(NONE.equals(inspectorId) ? " not in (select contract_id from (" + LedgerSql.INSPECTORS + ") n)"
                : " in (select contract_id from (" + LedgerSql.INSPECTORS + ") n where n.account_id = '" + inspectorId + "')");
        }
        if (coopId != null) {
            sql.append(" and ").append(contract).append(" in (select contract_id from (" + LedgerSql.COOPS + ") n where n.member_coop_id = '")
                .append(coopId).append("')");
        }
        return sql.toString();
    }
}
