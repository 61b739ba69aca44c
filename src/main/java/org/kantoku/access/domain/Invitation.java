package org.kantoku.access.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * An invitation of a person to act for a contractor. Good for seven days and one use, by a code that only the mail's reader knows;
 * failures delay the next try as at sign-in, and after ten the code is dead.
 */
@Entity
@Table(name = "invitation")
public class Invitation extends BaseEntity {

    static final Duration VALID = Duration.ofDays(7);
    static final int MOST_FAILURES = 10;
    private static final String ADDRESS = "[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";
    private static final int LONGEST_ADDRESS = 100;

    @Column(name = "contractor_id")
    private UUID contractorId;

    private String email;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "accepted_by")
    private UUID acceptedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Invitation() {
    }

    /** @throws RuleViolation when the address is none that a mail can be sent to */
    public Invitation(UUID contractorId, String email, String codeHash, Instant at) {
        String address = email == null ? "" : email.strip();
        if (address.length() > LONGEST_ADDRESS || !address.matches(ADDRESS)) {
            throw new RuleViolation("access.invitation.error.email").on("email");
        }
        this.contractorId = contractorId;
        this.email = address;
        renew(codeHash, at);
    }

    /** A new code with a new term; the old one is dead. */
    public final void renew(String newCodeHash, Instant at) {
        if (acceptedAt != null || revokedAt != null) {
            throw new RuleViolation("access.invitation.error.closed");
        }
        codeHash = newCodeHash;
        expiresAt = at.plus(VALID);
        failures = 0;
        lockedUntil = null;
    }

    public void revoke(Instant at) {
        if (acceptedAt != null) {
            throw new RuleViolation("access.invitation.error.closed");
        }
        revokedAt = at;
    }

    /** Whether a code may be tried now. */
    public boolean isOpen(Instant at) {
        return state(at) == InvitationState.OPEN && (lockedUntil == null || !at.isBefore(lockedUntil));
    }

    /** A wrong code was tried. */
    public void failed(Instant at) {
        failures++;
        Duration delay = LockOut.after(failures);
        lockedUntil = delay.isZero() ? null : at.plus(delay);
    }

    /** Used, once and for all. */
    public void accepted(UUID accountId, Instant at) {
        if (!isOpen(at)) {
            throw new RuleViolation("access.invitation.error.closed");
        }
        acceptedAt = at;
        acceptedBy = accountId;
    }

    public InvitationState state(Instant at) {
        if (acceptedAt != null) {
            return InvitationState.ACCEPTED;
        }
        if (revokedAt != null) {
            return InvitationState.REVOKED;
        }
        return !at.isBefore(expiresAt) || failures >= MOST_FAILURES ? InvitationState.EXPIRED : InvitationState.OPEN;
    }

    public UUID contractorId() {
        return contractorId;
    }

    public String email() {
        return email;
    }

    public String codeHash() {
        return codeHash;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was used, or {@code null}. */
    public Instant acceptedAt() {
        return acceptedAt;
    }
}
