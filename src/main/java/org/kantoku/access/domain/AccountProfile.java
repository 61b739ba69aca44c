package org.kantoku.access.domain;

import java.util.Set;
import java.util.UUID;

import org.kantoku.shared.RuleViolation;

/**
 * What an account says of a person.
 *
 * @param displayName  name shown to others
 * @param email        address for notices, or {@code null}
 * @param roles        at least one
 * @param departmentId department of staff, or {@code null}
 * @param contractorId firm of a contractor's user; {@code null} for staff
 * @param helper       a contractor's user who answers a share only, and neither shares out nor hands in
 */
public record AccountProfile(String displayName, String email, Set<Role> roles, UUID departmentId, UUID contractorId,
        boolean helper) {

    /** Of somebody who is no helper. */
    public AccountProfile(String displayName, String email, Set<Role> roles, UUID departmentId, UUID contractorId) {
        this(displayName, email, roles, departmentId, contractorId, false);
    }


    /**
     * @throws RuleViolation when a role is missing, when a contractor's user holds a staff role or has no firm, or when
     *                       the overall privacy officer is also the audit officer (model §7, 10)
     */
    void check() {
        boolean contractorUser = roles.contains(Role.CONTRACTOR_USER);
        if (roles.isEmpty()) {
            throw new RuleViolation("access.error.noRole").on("roles");
        }
        if (contractorUser && roles.size() > 1) {
            throw new RuleViolation("access.error.contractorOnly").on("roles");
        }
        if (contractorUser != (contractorId != null)) {
            throw new RuleViolation("access.error.contractorFirm").on("contractor");
        }
        RuleViolation.when(helper && !contractorUser, "access.error.helper", "helper");
        if (roles.contains(Role.PRIVACY_OFFICER) && roles.contains(Role.AUDIT_OFFICER)) {
            throw new RuleViolation("access.error.auditIndependent").on("roles");
        }
    }
}
