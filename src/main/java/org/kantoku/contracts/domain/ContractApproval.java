package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.kantoku.shared.RuleViolation;

/** Where the approval of a contract stands: asked for by one person, given or declined by another (model §7, 9). */
@Embeddable
public class ContractApproval {

    @Column(name = "approval_requested_by")
    private UUID requestedBy;

    @Column(name = "approval_requested_on")
    private LocalDate requestedOn;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "approval_remark")
    private String remark;

    protected ContractApproval() {
    }

    void request(LocalDate on, UUID by) {
        requestedBy = by;
        requestedOn = on;
        remark = null;
    }

    void give(LocalDate on, UUID by) {
        requireOpen(by);
        approvedBy = by;
        approvedOn = on;
        remark = null;
    }

    /** What has to change first; the request stays. */
    void decline(UUID by, String why) {
        requireOpen(by);
        remark = why;
    }

    /** What was approved changed. */
    void withdraw() {
        approvedBy = null;
        approvedOn = null;
    }

    private void requireOpen(UUID by) {
        if (isGiven()) {
            throw new RuleViolation("contracts.error.notPending");
        }
        if (by != null && by.equals(requestedBy)) {
            throw new RuleViolation("contracts.error.fourEyesApproval");
        }
    }

    public boolean isGiven() {
        return approvedOn != null;
    }

    public UUID requestedBy() {
        return requestedBy;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public UUID approvedBy() {
        return approvedBy;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    /** What the approver wants changed first, or {@code null}. */
    public String remark() {
        return remark;
    }
}
