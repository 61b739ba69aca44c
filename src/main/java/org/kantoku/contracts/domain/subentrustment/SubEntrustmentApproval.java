package org.kantoku.contracts.domain.subentrustment;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.shared.Blanks;

/** An approval of a sub-entrustment with its term (glossary 38). A revoked one keeps its row. */
@Entity
@Table(name = "sub_entrustment_approval")
public class SubEntrustmentApproval {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "sub_entrustment_id")
    private SubEntrustment subEntrustment;

    private int seq;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "granted_by")
    private UUID grantedBy;

    @Column(name = "upstream_ref")
    private String upstreamRef;

    private String basis;

    @Column(name = "after_the_fact")
    private boolean afterTheFact;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    protected SubEntrustmentApproval() {
    }

    SubEntrustmentApproval(SubEntrustment subEntrustment, int seq, Approval given, boolean afterTheFact, LocalDate on, UUID by) {
        this.id = UUID.randomUUID();
        this.subEntrustment = subEntrustment;
        this.seq = seq;
        this.grantedOn = on;
        this.expiresOn = given.expiresOn();
        this.upstreamRef = given.upstreamRef();
        this.basis = given.basis();
        this.afterTheFact = afterTheFact;
        this.grantedBy = by;
    }

    /** What an approver fills in: the last day, the member co-op's permission, where the contract lists the firm, the flow-down seen. */
    public record Approval(LocalDate expiresOn, String upstreamRef, String basis, FlowDown flowDown) {

        public Approval {
            upstreamRef = Blanks.toNull(upstreamRef);
            basis = Blanks.toNull(basis);
        }
    }

    void revoke(LocalDate on) {
        revokedOn = on;
    }

    /** From the day it was given to its last day, but no longer from the day it was revoked on. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(grantedOn) && !day.isAfter(expiresOn) && (revokedOn == null || day.isBefore(revokedOn));
    }

    int seq() {
        return seq;
    }

    public LocalDate grantedOn() {
        return grantedOn;
    }

    /** Its last day. */
    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** {@code null} when the contract itself lets a notice do. */
    public UUID grantedBy() {
        return grantedBy;
    }

    public String upstreamRef() {
        return upstreamRef;
    }

    public String basis() {
        return basis;
    }

    /** Given after the work had begun without one (事後承諾). */
    public boolean isAfterTheFact() {
        return afterTheFact;
    }

    public LocalDate revokedOn() {
        return revokedOn;
    }
}
