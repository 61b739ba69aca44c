package org.kantoku.supervision.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/** The secret address under which a calendar program reads a person's deadlines. Deleted when it is revoked. */
@Entity
@Table(name = "duty_feed")
public class DutyFeed extends BaseEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "contractor_id")
    private UUID contractorId;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope")
    private FeedScope scope;

    @Column(name = "secret_sha256")
    private String secretSha256;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    protected DutyFeed() {
    }

    public DutyFeed(UUID accountId) {
        this.accountId = accountId;
    }

    /**
     * Gives it a secret, of which only the digest is kept; an earlier secret is worth nothing any more.
     *
     * @param firm the firm acted for, or {@code null} for one of ours
     * @throws RuleViolation when the scope is not for this person
     */
    public void open(FeedScope chosen, UUID firm, String sha256, LocalDate on) {
        RuleViolation.when(chosen == null || (chosen == FeedScope.FIRM) != (firm != null), "api.feed.error.scope", "scope");
        scope = chosen;
        contractorId = firm;
        secretSha256 = sha256;
        openedOn = on;
    }

    public FeedScope scope() {
        return scope;
    }

    /** The firm for which it was opened, or {@code null}. */
    public UUID contractorId() {
        return contractorId;
    }

    public LocalDate openedOn() {
        return openedOn;
    }
}
