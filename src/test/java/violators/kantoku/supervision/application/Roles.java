package violators.kantoku.supervision.application;

import jakarta.annotation.security.RolesAllowed;

/** Breaks no-roles-allowed. */
@RolesAllowed("ADMINISTRATOR")
public class Roles {
}
