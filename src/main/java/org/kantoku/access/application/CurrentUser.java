package org.kantoku.access.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.kantoku.access.domain.Permission;
import org.kantoku.access.domain.Role;
import org.kantoku.shared.Author;

/** The person behind this request; nobody before sign-in. Background work takes over the identity of who started it. */
@Named
@RequestScoped
public class CurrentUser implements Author {

    private static final List<Role> MAIN_FIRST = List.of(Role.PRIVACY_OFFICER, Role.AUDIT_OFFICER, Role.DEPT_PRIVACY_MANAGER,
        Role.INSPECTOR, Role.PROCUREMENT, Role.ADMINISTRATOR, Role.CONTRACTOR_USER);

    private Identity identity;

    /** Says who acts in this request. Called by the sign-in filter and by background tasks, nobody else. */
    public void become(Identity who) {
        identity = who;
    }

    public boolean isSignedIn() {
        return identity != null;
    }

    /** @throws NotSignedIn when nobody is signed in */
    public Identity identity() {
        if (identity == null) {
            throw new NotSignedIn();
        }
        return identity;
    }

    @Override
    public UUID currentId() {
        return identity == null ? null : identity.accountId();
    }

    public boolean has(Permission permission) {
        return identity != null && identity.may(permission);
    }

    /** For pages: {@code #{currentUser.may('REGISTER_READ')}}. */
    public boolean may(String permission) {
        return has(Permission.valueOf(permission));
    }

    public boolean hasRole(Role role) {
        return identity != null && identity.roles().contains(role);
    }

    /** The only firm whose records the caller may see; empty for staff, who see all. */
    public Optional<UUID> contractorScope() {
        return Optional.ofNullable(identity().contractorId());
    }

    public String getDisplayName() {
        return identity == null ? "" : identity.displayName();
    }

    /** First character of the name, for the mark beside it. */
    public String getInitial() {
        return getDisplayName().isEmpty() ? "" : getDisplayName().substring(0, getDisplayName().offsetByCodePoints(0, 1));
    }

    /** The role shown beside the name: of several the one that decides most. */
    public Role getMainRole() {
        return identity == null ? null : MAIN_FIRST.stream().filter(identity.roles()::contains).findFirst().orElse(null);
    }

    public boolean isContractor() {
        return identity != null && identity.isContractor();
    }

    public String getLanguage() {
        return identity == null ? null : identity.language();
    }
}
