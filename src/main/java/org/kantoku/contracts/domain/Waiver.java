package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * A time-limited exception from one lapse rule for one subject (glossary 31, model §2): asked for by one person, granted
 * by the overall privacy officer, for at most 365 days for a clause and 90 days otherwise, renewed at most once.
 * It never hides anything: a waived lapse is shown as waived.
 */
@Entity
@Table(name = "waiver")
public class Waiver extends BaseEntity {

    /** The rule on missing clauses; its subject key is the clause code. */
    public static final String CLAUSE_RULE = "L04";
    private static final int CLAUSE_DAYS = 365;
    private static final int OTHER_DAYS = 90;

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "rule")
    private String rule;

    @Column(name = "branch")
    private String branch;

    @Column(name = "subject_key")
    private String subjectKey;

    @Column(name = "reason")
    private String reason;

    @Column(name = "compensating")
    private String compensating;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private WaiverState state;

    @Column(name = "requested_by")
    private UUID requestedBy;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decision_remark")
    private String decisionRemark;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "renewal_of")
    private UUID renewalOf;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    @Column(name = "revoked_by")
    private UUID revokedBy;

    @Column(name = "revocation_reason")
    private String revocationReason;

    protected Waiver() {
    }

    /**
     * Asks for an exception from one duty.
     *
     * @param branch       part of the rule, empty where it has none; {@code null} for every part, as it was before they were told apart
     * @param compensating what protects the data meanwhile
     * @param expiresOn    last day of the exception
     * @param previous     the waiver this one renews, or {@code null}; a renewal cannot be renewed
     */
    public Waiver(UUID contractId, String rule, String branch, String subjectKey, String reason, String compensating, LocalDate expiresOn,
                  Waiver previous, LocalDate on, UUID by) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("contracts.error.reasonMissing").on("waiverReason");
        }
        if (compensating == null || compensating.isBlank()) {
            throw new RuleViolation("contracts.error.compensating").on("compensating");
        }
        if (previous != null && previous.renewalOf != null) {
            throw new RuleViolation("contracts.error.waiverRenewed");
        }
        this.contractId = contractId;
        this.rule = rule;
        this.branch = branch;
        this.subjectKey = subjectKey;
        this.reason = reason.strip();
        this.compensating = compensating.strip();
        this.expiresOn = expiresOn;
        this.renewalOf = previous == null ? null : previous.id();
        this.requestedOn = on;
        this.requestedBy = by;
        this.state = WaiverState.REQUESTED;
        checkPeriod(on);
    }

    /** Grants it from a day on; never to oneself (model §7, 9). */
    public void grant(LocalDate on, UUID by) {
        requireOpen(by);
        checkPeriod(on);
        state = WaiverState.GRANTED;
        grantedOn = on;
        decidedOn = on;
        decidedBy = by;
    }

    public void refuse(LocalDate on, UUID by, String remark) {
        requireOpen(by);
        if (remark == null || remark.isBlank()) {
            throw new RuleViolation("contracts.error.reasonMissing").on("remark");
        }
        state = WaiverState.REFUSED;
        decidedOn = on;
        decidedBy = by;
        decisionRemark = remark.strip();
    }

    /** Whoever asked takes the request back, as long as nobody has decided. */
    public void withdraw(LocalDate on, UUID by) {
        requireUndecided();
        if (requestedBy != null && !requestedBy.equals(by)) {
            throw new RuleViolation("contracts.error.withdrawOther");
        }
        state = WaiverState.WITHDRAWN;
        decidedOn = on;
        decidedBy = by;
    }

    /** Ends a grant before its last day: from that day on the exception holds no more; that it held until then stays. */
    public void revoke(LocalDate on, UUID by, String reason) {
        if (!holdsOn(on)) {
            throw new RuleViolation("contracts.error.waiverNotInForce");
        }
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("contracts.error.reasonMissing").on("remark");
        }
        state = WaiverState.REVOKED;
        revokedOn = on;
        revokedBy = by;
        revocationReason = reason.strip();
    }

    private void requireUndecided() {
        if (state != WaiverState.REQUESTED) {
            throw new RuleViolation("contracts.error.alreadyDecided");
        }
    }

    private void requireOpen(UUID by) {
        requireUndecided();
        if (by != null && by.equals(requestedBy)) {
            throw new RuleViolation("contracts.error.fourEyesWaiver");
        }
    }

    private void checkPeriod(LocalDate from) {
        int days = CLAUSE_RULE.equals(rule) ? CLAUSE_DAYS : OTHER_DAYS;
        if (expiresOn == null || expiresOn.isBefore(from) || expiresOn.isAfter(from.plusDays(days))) {
            throw new RuleViolation("contracts.error.waiverPeriod", days, from.plusDays(days)).on("expiresOn");
        }
    }

    /** Whether it holds on a date, first and last day included. */
    public boolean holdsOn(LocalDate asOf) {
        return state.isGrant() && !asOf.isBefore(grantedOn) && !asOf.isAfter(expiresOn) && (revokedOn == null || asOf.isBefore(revokedOn));
    }

    public boolean isFor(String aRule, String aBranch, String aSubjectKey) {
        return rule.equals(aRule) && (branch == null || branch.equals(aBranch)) && subjectKey.equals(aSubjectKey);
    }

    /** Last day on which a grant held: before its revocation, if it was revoked. */
    public LocalDate lastDay() {
        return revokedOn == null ? expiresOn : revokedOn.minusDays(1);
    }

    public UUID contractId() {
        return contractId;
    }

    public String rule() {
        return rule;
    }

    /** Part of the rule, empty where it has none, {@code null} for every part. */
    public String branch() {
        return branch;
    }

    public String subjectKey() {
        return subjectKey;
    }

    public String reason() {
        return reason;
    }

    public String compensating() {
        return compensating;
    }

    public WaiverState state() {
        return state;
    }

    public UUID requestedBy() {
        return requestedBy;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String decisionRemark() {
        return decisionRemark;
    }

    public LocalDate grantedOn() {
        return grantedOn;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** First day on which it no longer holds, or {@code null} when it was not revoked. */
    public LocalDate revokedOn() {
        return revokedOn;
    }

    public UUID revokedBy() {
        return revokedBy;
    }

    public String revocationReason() {
        return revocationReason;
    }

    public UUID renewalOf() {
        return renewalOf;
    }
}
