package org.kantoku.contracts.domain.upstream;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.PurposeSetConverter;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.RuleViolation;

/**
 * What a member co-op entrusted to us (model §2, policy 1(3)): its purposes, its term and its deadlines bind every contract
 * under which we hand the data on. Terms and permissions are kept with their days, so that any past day can be judged.
 */
@Entity
@Table(name = "upstream_entrustment")
public class UpstreamEntrustment extends BaseEntity {

    @Column(name = "member_coop_id")
    private UUID memberCoopId;

    @Column(name = "contract_ref")
    private String reference;

    @Convert(converter = PurposeSetConverter.class)
    private Set<Purpose> purposes;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "notice_hours")
    private Integer noticeHours;

    @Column(name = "report_days")
    private Integer reportDays;

    private String remarks;

    @OneToMany(mappedBy = "entrustment", cascade = CascadeType.PERSIST)
    private List<UpstreamTerm> terms = new ArrayList<>();

    @OneToMany(mappedBy = "entrustment", cascade = CascadeType.PERSIST)
    private List<UpstreamApproval> approvals = new ArrayList<>();

    protected UpstreamEntrustment() {
    }

    /**
     * @param reference number of the contract with the co-op, or {@code null}
     * @param on        day from which the terms are known to hold
     */
    public UpstreamEntrustment(MemberCoop coop, String reference, EntrustmentTerm term, String remarks, LocalDate on, UUID by) {
        if (coop == null || !coop.isMemberOn(on)) {
            throw new RuleViolation("upstream.error.notMember").on("member");
        }
        this.memberCoopId = coop.id();
        note(reference, remarks);
        agree(term, null, on, by);
    }

    /**
     * Changes the terms from a day on; what held until then stays on record.
     *
     * @param reason why; required when the terms differ
     */
    public void amend(String newReference, EntrustmentTerm term, String newRemarks, String reason, LocalDate on, UUID by) {
        note(newReference, newRemarks);
        if (!term.equals(term())) {
            if (reason == null || reason.isBlank()) {
                throw new RuleViolation("upstream.error.reason").on("reason");
            }
            agree(term, reason.strip(), on, by);
        }
    }

    private void note(String newReference, String newRemarks) {
        reference = Blanks.toNull(newReference);
        remarks = Blanks.toNull(newRemarks);
    }

    private void agree(EntrustmentTerm term, String reason, LocalDate on, UUID by) {
        term.check();
        purposes = term.purposes();
        validFrom = term.validFrom();
        validTo = term.validTo();
        noticeHours = term.noticeHours();
        reportDays = term.reportDays();
        terms.add(new UpstreamTerm(this, terms.size() + 1, term, on, by, reason));
    }

    /**
     * Records the co-op's permission to hand the data on.
     *
     * @param expiresOn its last day; {@code null} means as long as the entrustment
     */
    public UpstreamApproval permit(String approvalReference, LocalDate grantedOn, LocalDate expiresOn, UUID by) {
        if (approvalReference == null || approvalReference.isBlank()) {
            throw new RuleViolation("upstream.error.approvalRef").on("approvalRef");
        }
        LocalDate end = expiresOn == null ? validTo : expiresOn;
        if (grantedOn == null || end.isBefore(grantedOn)) {
            throw new RuleViolation("upstream.error.approvalPeriod").on(grantedOn == null ? "grantedOn" : "expiresOn");
        }
        UpstreamApproval approval = new UpstreamApproval(this, approvals.size() + 1, approvalReference.strip(), grantedOn, end, by);
        approvals.add(approval);
        return approval;
    }

    /** The co-op takes a permission back, from a day on; with the reason it gave. */
    public void withdraw(UUID approvalId, LocalDate on, String reason, UUID by) {
        UpstreamApproval approval = approvals.stream().filter(one -> one.id().equals(approvalId)).findFirst()
            .filter(one -> one.withdrawnOn() == null).orElseThrow(() -> new RuleViolation("upstream.error.withdrawn"));
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("upstream.error.reason").on("reason");
        }
        if (on == null || on.isBefore(approval.grantedOn())) {
            throw new RuleViolation("upstream.error.withdrawnOn").on("withdrawnOn");
        }
        approval.withdraw(on, reason.strip(), by);
    }

    /** The permission that holds on a day: of several the one that lasts longest. */
    public Optional<UpstreamApproval> approvalOn(LocalDate day) {
        return approvals.stream().filter(one -> one.holdsOn(day)).max(Comparator.comparing(UpstreamApproval::expiresOn));
    }

    /** The terms as agreed last. */
    public EntrustmentTerm term() {
        return new EntrustmentTerm(purposes, validFrom, validTo, noticeHours, reportDays);
    }

    public UUID memberCoopId() {
        return memberCoopId;
    }

    public String reference() {
        return reference;
    }

    public String remarks() {
        return remarks;
    }

    /** In the order in which they were agreed. */
    public List<UpstreamTerm> terms() {
        return terms.stream().sorted(Comparator.comparingInt(UpstreamTerm::seq)).toList();
    }

    /** In the order in which they were recorded. */
    public List<UpstreamApproval> approvals() {
        return approvals.stream().sorted(Comparator.comparingInt(UpstreamApproval::seq)).toList();
    }
}
