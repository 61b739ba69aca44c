package org.kantoku.access.application;

import java.time.Instant;
import java.util.UUID;

import org.kantoku.access.domain.InvitationState;

/** One invitation in the administrator's list. */
public record InvitationRow(UUID id, String email, String contractor, InvitationState state, Instant invitedAt, Instant expiresAt, Instant acceptedAt) {

    /** Whether it can be sent again, or taken back. */
    public boolean isPending() {
        return state == InvitationState.OPEN || state == InvitationState.EXPIRED;
    }
}
