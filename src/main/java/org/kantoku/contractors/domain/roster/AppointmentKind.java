package org.kantoku.contractors.domain.roster;

import org.kantoku.access.domain.Role;

/** Offices that are held for a period (glossary 9–11, 15, 16). */
public enum AppointmentKind {
    OVERALL(Role.PRIVACY_OFFICER), DEPARTMENT(Role.DEPT_PRIVACY_MANAGER), AUDIT(Role.AUDIT_OFFICER), CONTRACTOR(Role.CONTRACTOR_USER);

    private final Role role;

    AppointmentKind(Role role) {
        this.role = role;
    }

    /** The role that the holder's account has. */
    public Role role() {
        return role;
    }
}
