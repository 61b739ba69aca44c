package org.kantoku.inspections.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** The secret address under which a calendar program reads an inspector's inspections. Deleted when it is revoked. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends BaseEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "secret_sha256")
    private String secretSha256;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    protected CalendarFeed() {
    }

    public CalendarFeed(UUID accountId) {
        this.accountId = accountId;
    }

    /** Gives it a secret, of which only the digest is kept; an earlier secret is worth nothing any more. */
    public void open(String sha256, LocalDate on) {
        secretSha256 = sha256;
        openedOn = on;
    }

    public UUID accountId() {
        return accountId;
    }

    public LocalDate openedOn() {
        return openedOn;
    }
}
