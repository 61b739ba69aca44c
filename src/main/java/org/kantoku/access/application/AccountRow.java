package org.kantoku.access.application;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.kantoku.access.domain.Role;

/**
 * One account in the administrator's list.
 *
 * @param helper       answers a share of a firm only, and neither shares out nor hands in
 * @param lockedUntil  end of a lock-out that still holds, else {@code null}
 * @param lastSignInAt last successful sign-in, or {@code null}
 */
public record AccountRow(UUID id, long version, String loginId, String displayName, String email, Set<Role> roles,
                         UUID departmentId, UUID contractorId, boolean helper, boolean active, Instant lockedUntil, Instant lastSignInAt) {
}
