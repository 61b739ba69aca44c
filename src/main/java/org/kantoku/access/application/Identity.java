package org.kantoku.access.application;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

import org.kantoku.access.domain.Permission;
import org.kantoku.access.domain.Role;

/**
 * Who is signed in, as kept in the session.
 *
 * @param accountVersion version of the account it was read from; a changed account is read anew on the next request
 * @param credential     changes with the password, so that a reset ends the sessions opened with the old one
 * @param contractorId   the firm of a contractor's user, {@code null} for staff
 */
public record Identity(UUID accountId, long accountVersion, int credential, String loginId, String displayName, Set<Role> roles,
                       UUID departmentId, UUID contractorId, String language, boolean mustChangePassword)
        implements Serializable {

    public Identity {
        roles = Set.copyOf(roles);
    }

    public boolean may(Permission permission) {
        return permission.grantedTo(roles);
    }

    public boolean isContractor() {
        return contractorId != null;
    }

    public Identity speaking(String newLanguage) {
        return new Identity(accountId, accountVersion, credential, loginId, displayName, roles, departmentId, contractorId, newLanguage,
            mustChangePassword);
    }
}
