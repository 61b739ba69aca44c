package org.kantoku.contracts.domain.upstream;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One permission to hand on what was entrusted (再委託の承諾), with its term; a withdrawal keeps the row and says since when. */
@Entity
@Table(name = "upstream_approval")
public class UpstreamApproval {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "entrustment_id")
    private UpstreamEntrustment entrustment;

    private int seq;

    private String reference;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "withdrawn_by")
    private UUID withdrawnBy;

    protected UpstreamApproval() {
    }

    UpstreamApproval(UpstreamEntrustment entrustment, int seq, String reference, LocalDate grantedOn, LocalDate expiresOn, UUID by) {
        this.id = UUID.randomUUID();
        this.entrustment = entrustment;
        this.seq = seq;
        this.reference = reference;
        this.grantedOn = grantedOn;
        this.expiresOn = expiresOn;
        this.recordedBy = by;
    }

    void withdraw(LocalDate on, String reason, UUID by) {
        withdrawnOn = on;
        withdrawalReason = reason;
        withdrawnBy = by;
    }

    /** From the day it was granted to its last day, but no longer from the day of a withdrawal on. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(grantedOn) && !day.isAfter(expiresOn) && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }

    public UUID id() {
        return id;
    }

    int seq() {
        return seq;
    }

    public String reference() {
        return reference;
    }

    public LocalDate grantedOn() {
        return grantedOn;
    }

    /** Its last day. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** First day without it, or {@code null}. */
    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public String withdrawalReason() {
        return withdrawalReason;
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
