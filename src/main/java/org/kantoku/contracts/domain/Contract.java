package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import org.kantoku.contractors.domain.HandoverHold;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.RuleViolation;
import org.kantoku.shared.TriState;

/**
 * A contract with a contractor, one per entrusted work (model §2, life §4.2). Drafted, its clauses reviewed, approved by
 * another person than asked, signed, in force from its first day, ended by decision and by date. Contracts taken over
 * from a ledger start signed and may lack dates.
 */
@Entity
@Table(name = "contract")
public class Contract extends BaseEntity {

    /** Notice that has to be given to a freelance before the end (Freelance Act 16). */
    public static final int FREELANCE_NOTICE_DAYS = 30;

    @Column(name = "number")
    private String number;

    @Column(name = "contractor_id")
    private UUID contractorId;

    @Column(name = "parent_contract_id")
    private UUID parentContractId;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ContractKind kind;

    @Column(name = "owning_department_id")
    private UUID owningDepartmentId;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Convert(converter = PurposeSetConverter.class)
    @Column(name = "purposes")
    private Set<Purpose> purposes;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "end_date")
    private LocalDate endDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "renewal")
    private RenewalKind renewal;

    @Column(name = "renewal_term_months")
    private Integer renewalTermMonths;

    @Column(name = "non_renewal_notice_days")
    private int nonRenewalNoticeDays;

    @Column(name = "non_renewal_notice_on")
    private LocalDate nonRenewalNoticeOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice_exception")
    private NoticeException noticeException;

    @Column(name = "amount_yen")
    private Long amountYen;

    @Enumerated(EnumType.STRING)
    @Column(name = "stamp_category")
    private StampCategory stampCategory;

    @Enumerated(EnumType.STRING)
    @Column(name = "standard_terms")
    private TriState standardTerms;

    @Enumerated(EnumType.STRING)
    @Column(name = "toriteki")
    private TriState toriteki;

    @Enumerated(EnumType.STRING)
    @Column(name = "freelance")
    private TriState freelance;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ContractState state;

    @Column(name = "legacy")
    private boolean legacy;

    @Column(name = "late_signature_reason")
    private String lateSignatureReason;

    @Embedded
    private ContractApproval approval = new ContractApproval();

    @Column(name = "terminated_on")
    private LocalDate terminatedOn;

    @Column(name = "return_erasure_completed_on")
    private LocalDate returnErasureCompletedOn;

    @Column(name = "search_text")
    private String searchText;

    @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
    private List<ContractTransition> transitions = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
    private List<ContractExtension> extensions = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.PERSIST)
    private List<ContractSignatory> signatories = new ArrayList<>();

    protected Contract() {
    }

    private Contract(String number, UUID contractorId, ContractDetails details, LocalDate registeredOn, boolean legacy) {
        this.number = number;
        this.contractorId = contractorId;
        this.registeredOn = registeredOn;
        this.legacy = legacy;
        write(details);
    }

    /** Starts a draft. */
    public Contract(String number, UUID contractorId, ContractDetails details, LocalDate registeredOn, UUID by) {
        this(number, contractorId, details, registeredOn, false);
        enter(ContractState.DRAFT, registeredOn, by, null);
    }

    /**
     * A contract taken over from a ledger: it was signed before it was registered, by rules that are not known here
     * (model §7, 1). It counts as in force from its first day, from the signature, or from registration, whichever is known.
     */
    public static Contract takenOver(String number, UUID contractorId, ContractDetails details, LocalDate signedOn,
                                     LocalDate registeredOn, UUID by) {
        Contract contract = new Contract(number, contractorId, details, registeredOn, true);
        contract.signedOn = signedOn;
        LocalDate since = details.effectiveFrom() != null ? details.effectiveFrom() : signedOn;
        contract.enter(ContractState.IN_FORCE, since == null || since.isAfter(registeredOn) ? registeredOn : since, by, null);
        return contract;
    }

    /**
     * Changes the details. What the parties signed can afterwards only be corrected with a reason; a given approval falls.
     *
     * @param reason why a signed contract's terms are corrected; may be {@code null} otherwise
     */
    public void describe(ContractDetails details, String reason) {
        if (signedOn != null && !details().sameTermsAs(details) && (reason == null || reason.isBlank())) {
            throw new RuleViolation("contracts.error.correctionReason").on("reason");
        }
        write(details);
        withdrawApproval();
    }

    private void write(ContractDetails details) {
        details.check(legacy);
        title = Blanks.strip(details.title());
        kind = details.kind();
        owningDepartmentId = details.owningDepartmentId();
        ownerId = details.ownerId();
        parentContractId = details.parentContractId();
        purposes = details.purposes();
        effectiveFrom = details.effectiveFrom();
        endDate = details.endDate();
        renewal = details.renewal();
        renewalTermMonths = details.renewal() == RenewalKind.AUTO ? details.renewalTermMonths() : null;
        nonRenewalNoticeDays = details.nonRenewalNoticeDays();
        amountYen = details.amountYen();
        stampCategory = details.stampCategory();
        standardTerms = details.standardTerms();
        toriteki = details.toriteki();
        freelance = details.freelance();
        searchText = FoldedText.of(FoldedText.CONTRACT_LENGTH, number, title);
    }

    /** Adds a firm that signed beside the contractor. */
    public void addSignatory(UUID contractor, String name, String corporateNumber) {
        signatories.add(new ContractSignatory(this, signatories.size() + 1, contractor, name, corporateNumber));
    }

    /** Facts are complete enough to be measured against the catalogue; the service has checked that. */
    public void sendToClauseReview(LocalDate on, UUID by) {
        move(ContractState.CLAUSE_REVIEW, on, by, null);
    }

    /** Clause review sends the draft back. */
    public void sendBackToDraft(LocalDate on, UUID by, String reason) {
        move(ContractState.DRAFT, on, by, reasoned(reason));
    }

    /** Asks for approval; the service has checked what lacks (model §7, 2). */
    public void requestApproval(LocalDate on, UUID by) {
        move(ContractState.APPROVAL_PENDING, on, by, null);
        pending().request(on, by);
    }

    /** Approves; never the person who asked (model §7, 9). Signing is what moves the state on. */
    public void approve(LocalDate on, UUID by) {
        requirePending();
        pending().give(on, by);
    }

    /** The approver says what has to change first; the contract stays where it is until it is put right. */
    public void declineApproval(UUID by, String remark) {
        requirePending();
        pending().decline(by, reasoned(remark));
    }

    private void requirePending() {
        if (state != ContractState.APPROVAL_PENDING) {
            throw new RuleViolation("contracts.error.notPending");
        }
    }

    /** The provider leaves out a value whose columns are all empty. */
    private ContractApproval pending() {
        if (approval == null) {
            approval = new ContractApproval();
        }
        return approval;
    }

    /** A change of what was approved makes a new approval necessary. */
    public void withdrawApproval() {
        if (state == ContractState.APPROVAL_PENDING) {
            pending().withdraw();
        }
    }

    /**
     * Records the signature.
     *
     * @param on         day of the signature
     * @param lateReason why it is later than the first day; required then (model §7, 3)
     */
    public void sign(LocalDate on, UUID by, String lateReason) {
        if (!approval().isGiven()) {
            throw new RuleViolation("contracts.error.notApproved");
        }
        if (on.isAfter(effectiveFrom)) {
            if (lateReason == null || lateReason.isBlank()) {
                throw new RuleViolation("contracts.error.lateSignature").on("lateReason");
            }
            lateSignatureReason = lateReason.strip();
        }
        move(ContractState.SIGNED, on, by, lateSignatureReason);
        signedOn = on;
    }

    public void cancel(LocalDate on, UUID by, String reason) {
        move(ContractState.CANCELLED, on, by, reasoned(reason));
    }

    /**
     * Renewal by signature: a later end date. Past the notice deadline or before it, but not after the end was decided.
     *
     * @param why grounds of the decision; required
     */
    public void renew(LocalDate newEnd, LocalDate on, UUID by, String why) {
        if (endDate == null || newEnd == null || !newEnd.isAfter(life().term().effectiveEnd(on))) {
            throw new RuleViolation("contracts.error.newEnd").on("newEndDate");
        }
        ContractState current = stateOn(on);
        if (current != ContractState.RENEWAL_REVIEW && current != ContractState.IN_FORCE) {
            throw new RuleViolation("error.transition", current, ContractState.IN_FORCE);
        }
        String reason = reasoned(why);
        extensions.add(new ContractExtension(this, extensions.size() + 1, on, endDate, newEnd, by, reason));
        endDate = newEnd;
        nonRenewalNoticeOn = null;
        enter(ContractState.IN_FORCE, on, by, reason);
    }

    /**
     * Decides that the contract ends with its period.
     *
     * @param noticeOn  day on which the contractor was told
     * @param exception why a freelance is told less than 30 days before the end, or {@code null}
     */
    public void endWithPeriod(LocalDate noticeOn, LocalDate on, UUID by, String reason, NoticeException exception) {
        requireNotice(noticeOn, term().effectiveEnd(on), exception);
        String why = reasoned(reason);
        move(ContractState.ENDING, on, by, why);
        nonRenewalNoticeOn = noticeOn;
        noticeException = exception;
    }

    /**
     * Immediate termination.
     *
     * @param exception why a freelance is not told 30 days before, or {@code null} for any other contractor
     */
    public void terminate(LocalDate on, UUID by, String reason, NoticeException exception) {
        if (state != ContractState.ENDING) {
            requireNotice(on, on, exception);
            noticeException = exception;
        }
        move(ContractState.TERMINATED, on, by, reasoned(reason));
        terminatedOn = on;
    }

    private void requireNotice(LocalDate toldOn, LocalDate end, NoticeException exception) {
        if (freelance.isYes() && end != null && exception == null && toldOn.isAfter(end.minusDays(FREELANCE_NOTICE_DAYS))) {
            throw new RuleViolation("contracts.error.freelanceNotice", end.minusDays(FREELANCE_NOTICE_DAYS)).on("exceptionCode");
        }
    }

    public void suspend(LocalDate on, UUID by, String reason) {
        move(ContractState.SUSPENDED, on, by, reasoned(reason));
    }

    public void resume(LocalDate on, UUID by, String reason) {
        move(ContractState.IN_FORCE, on, by, reasoned(reason));
    }

    /** All data are back or erased, with proof (model §4.7 COMPLETED). */
    public void completeReturnErasure(LocalDate on) {
        if (!stateOn(on).isOver()) {
            throw new RuleViolation("contracts.error.returnBeforeEnd");
        }
        returnErasureCompletedOn = on;
    }

    /** Nothing is left to do (model §7, 20). */
    public void close(LocalDate on, UUID by, boolean dataHeld) {
        if (dataHeld && returnErasureCompletedOn == null) {
            throw new RuleViolation("contracts.error.closeHeld");
        }
        move(ContractState.CLOSED, on, by, null);
    }

    private void move(ContractState next, LocalDate on, UUID by, String reason) {
        ContractState current = stateOn(on);
        if (!current.canBecome(next)) {
            throw new RuleViolation("error.transition", current, next);
        }
        enter(next, on, by, reason);
    }

    private void enter(ContractState next, LocalDate on, UUID by, String reason) {
        transitions.add(new ContractTransition(this, transitions.size() + 1, state, next, on, by, reason));
        state = next;
    }

    private static String reasoned(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("contracts.error.reasonMissing").on("reason");
        }
        return reason.strip();
    }

    /** The state on a date from now on, see {@link ContractLife}. */
    public ContractState stateOn(LocalDate asOf) {
        return life().on(asOf);
    }

    /** The state as recorded today; for a past date take the transitions up to it. */
    public ContractLife life() {
        return new ContractLife(state, term(), terminatedOn);
    }

    public ContractTerm term() {
        LocalDate endingOn = transitions().stream().filter(t -> t.toState() == ContractState.ENDING)
            .map(ContractTransition::onDate).reduce((a, b) -> b).orElse(null);
        return new ContractTerm(effectiveFrom, endDate, renewal, renewalTermMonths, noticeDays(), nonRenewalNoticeOn,
            state == ContractState.ENDING || state.isOver() ? endingOn : null);
    }

    private int noticeDays() {
        return Math.max(nonRenewalNoticeDays, freelance.isYes() ? FREELANCE_NOTICE_DAYS : 0);
    }

    /** Last day for notice of non-renewal in the running period, or {@code null} without an end. */
    public LocalDate noticeDeadline(LocalDate asOf) {
        LocalDate end = term().effectiveEnd(asOf);
        return end == null ? null : term().noticeDeadline(end);
    }

    public ContractDetails details() {
        return new ContractDetails(title, kind, owningDepartmentId, ownerId, parentContractId, purposes, effectiveFrom, endDate,
            renewal, renewalTermMonths, nonRenewalNoticeDays, amountYen, stampCategory, standardTerms, toriteki, freelance);
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public UUID contractorId() {
        return contractorId;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public ContractState state() {
        return state;
    }

    public boolean isLegacy() {
        return legacy;
    }

    public String lateSignatureReason() {
        return lateSignatureReason;
    }

    public ContractApproval approval() {
        return approval == null ? new ContractApproval() : approval;
    }

    public LocalDate nonRenewalNoticeOn() {
        return nonRenewalNoticeOn;
    }

    /** Why notice came late, or {@code null} when it did not have to be in time or was. */
    public NoticeException noticeException() {
        return noticeException;
    }

    public LocalDate terminatedOn() {
        return terminatedOn;
    }

    public LocalDate returnErasureCompletedOn() {
        return returnErasureCompletedOn;
    }

    /** In the order in which they were recorded. */
    public List<ContractTransition> transitions() {
        return transitions.stream().sorted(Comparator.comparingInt(ContractTransition::seq)).toList();
    }

    /** Days on which handing over data under this contract was stopped. */
    public List<HandoverHold> holds() {
        return HandoverHold.in(transitions(), step -> step.toState() == ContractState.SUSPENDED, ContractTransition::reason);
    }

    public List<ContractExtension> extensions() {
        return extensions.stream().sorted(Comparator.comparingInt(ContractExtension::seq)).toList();
    }

    public List<ContractSignatory> signatories() {
        return signatories.stream().sorted(Comparator.comparingInt(ContractSignatory::seq)).toList();
    }
}
