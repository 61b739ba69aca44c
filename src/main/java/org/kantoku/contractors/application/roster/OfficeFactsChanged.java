package org.kantoku.contractors.application.roster;

import java.util.UUID;

/**
 * An office of our own was filled or left; observed in the same transaction.
 *
 * @param departmentId the department whose manager it is, or {@code null} for an office of the whole federation
 */
public record OfficeFactsChanged(UUID departmentId) {
}
