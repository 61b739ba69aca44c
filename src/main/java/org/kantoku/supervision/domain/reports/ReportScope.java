package org.kantoku.supervision.domain.reports;

import java.util.UUID;

/**
 * Whose contracts a report is about; {@code null} means all.
 *
 * @param departmentId department that owns the contract
 */
public record ReportScope(UUID departmentId, UUID contractorId) {

    public static final ReportScope ALL = new ReportScope(null, null);

    /** Whether the whole federation is meant, so that what belongs to no contract is part of it. */
    public boolean isAll() {
        return departmentId == null && contractorId == null;
    }
}
