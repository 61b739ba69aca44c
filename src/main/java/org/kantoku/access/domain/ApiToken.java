package org.kantoku.access.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.RandomSecret;
import org.kantoku.shared.RuleViolation;

/**
 * With it a program reads the JSON interface in the name of a person. It is worth what the account is worth at the moment it is used, for
 * the firm it was made for; its owner and the administrator may revoke it.
 */
@Entity
@Table(name = "api_token")
public class ApiToken extends BaseEntity {

    /** Begins every token, so that one which strayed into a file or a log is recognised. */
    public static final String PREFIX = "kantoku_";
    /** Years for which a token is good unless its owner says otherwise. */
    public static final int USUAL_YEARS = 1;
    /** Most years for which a token can be good. */
    public static final int MOST_YEARS = 2;

    private static final int SHOWN = PREFIX.length() + 6;
    private static final int MAX_NAME = 100;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "contractor_id", updatable = false)
    private UUID contractorId;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "shown", updatable = false)
    private String shown;

    @Column(name = "secret_sha256", updatable = false)
    private String secretSha256;

    @Column(name = "made_on", updatable = false)
    private LocalDate madeOn;

    @Column(name = "expires_on", updatable = false)
    private LocalDate expiresOn;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    /** Written by a statement of its own, not with the entity. */
    @Column(name = "last_used_at", insertable = false, updatable = false)
    private Instant lastUsedAt;

    protected ApiToken() {
    }

    /**
     * @param firm      the firm its owner acts for, or {@code null}
     * @param name      what its owner calls it
     * @param token     the whole token; only its digest is kept
     * @param expiresOn last day on which it is good
     * @throws RuleViolation when it has no name, or is good for no day or for too many
     */
    public ApiToken(UUID accountId, UUID firm, String name, String token, LocalDate madeOn, LocalDate expiresOn) {
        String called = name == null ? "" : Blanks.strip(name);
        RuleViolation.when(called.isEmpty() || called.length() > MAX_NAME, "api.token.error.name", "name");
        RuleViolation.when(expiresOn == null || expiresOn.isBefore(madeOn) || expiresOn.isAfter(madeOn.plusYears(MOST_YEARS)),
            "api.token.error.expiresOn", "expiresOn");
        this.accountId = accountId;
        this.contractorId = firm;
        this.name = called;
        this.shown = token.substring(0, SHOWN);
        this.secretSha256 = RandomSecret.digest(token);
        this.madeOn = madeOn;
        this.expiresOn = expiresOn;
    }

    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    /** Neither revoked nor past its last day. */
    public boolean isGoodOn(LocalDate day) {
        return revokedAt == null && !day.isAfter(expiresOn);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public UUID accountId() {
        return accountId;
    }

    /** The firm in whose name it reads, or {@code null} for staff. */
    public UUID contractorId() {
        return contractorId;
    }

    public String name() {
        return name;
    }

    /** Its first letters. */
    public String shown() {
        return shown;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    /** Last day on which it is good. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** About when it was used last, or {@code null}. */
    public Instant lastUsedAt() {
        return lastUsedAt;
    }
}
