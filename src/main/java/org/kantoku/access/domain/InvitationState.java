package org.kantoku.access.domain;

/** How it stands with an invitation. */
public enum InvitationState {
    OPEN,
    ACCEPTED,
    /** Its seven days are over, or too many wrong codes were tried; it can be sent again. */
    EXPIRED,
    REVOKED
}
