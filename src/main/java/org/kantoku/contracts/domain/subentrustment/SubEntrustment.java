package org.kantoku.contracts.domain.subentrustment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.CorporateNumber;
import org.kantoku.shared.FoldedText;
import org.kantoku.shared.RuleViolation;

/**
 * A sub-entrustment (再委託, glossary 5): whom a contractor, or a sub-entrustee above, hands the work on to. Applied for, told or
 * discovered; reviewed; approved for a term by another person than recorded it; ended with the proof of erasure (model §4.8).
 */
@Entity
@Table(name = "sub_entrustment")
public class SubEntrustment extends BaseEntity {

    private static final int SEARCH_LENGTH = 1600;

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "contractor_id")
    private UUID contractorId;

    @Column(name = "parent_id")
    private UUID parentId;

    @Column(name = "tier_level")
    private int tierLevel;

    private String name;

    @Column(name = "corporate_number")
    private String corporateNumber;

    private String work;

    private String data;

    @Column(name = "country_code")
    private String countryCode;

    private String place;

    @Column(name = "handles_data")
    private boolean handlesData;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "planned_end_on")
    private LocalDate plannedEndOn;

    private String supervision;

    @Column(name = "flow_terms")
    private boolean flowTerms;

    @Column(name = "flow_tiers")
    private boolean flowTiers;

    @Column(name = "flow_country")
    private boolean flowCountry;

    @Column(name = "document_id")
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private SubOrigin origin;

    @Column(name = "discovered_on")
    private LocalDate discoveredOn;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Enumerated(EnumType.STRING)
    private SubEntrustmentState state;

    private String remark;

    private String wish;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_reported_by")
    private UUID endReportedBy;

    private String erasure;

    @Column(name = "erased_on")
    private LocalDate erasedOn;

    @Column(name = "erasure_document_id")
    private UUID erasureDocumentId;

    @Column(name = "erasure_confirmed_on")
    private LocalDate erasureConfirmedOn;

    @Column(name = "erasure_confirmed_by")
    private UUID erasureConfirmedBy;

    @Column(name = "search_text")
    private String searchText;

    @OneToMany(mappedBy = "subEntrustment", cascade = CascadeType.PERSIST)
    private List<SubEntrustmentStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "subEntrustment", cascade = CascadeType.PERSIST)
    private List<SubEntrustmentApproval> approvals = new ArrayList<>();

    @OneToMany(mappedBy = "subEntrustment", cascade = CascadeType.PERSIST)
    private List<SupervisionReport> reports = new ArrayList<>();

    protected SubEntrustment() {
    }

    private SubEntrustment(Place place, SubOrigin origin, SubEntrusteeDetails details, LocalDate on, UUID by) {
        this.contractId = place.contractId();
        this.contractorId = place.contractorId();
        this.parentId = place.parent() == null ? null : place.parent().id();
        this.tierLevel = place.tierLevel();
        this.origin = origin;
        this.recordedOn = on;
        this.recordedBy = by;
        write(details);
    }

    /**
     * Where in the tree: under which contract of which firm, and below whom.
     *
     * @param parent {@code null} for the first tier; otherwise of the same contract and not over, so that the tree has no cycle
     */
    public record Place(UUID contractId, UUID contractorId, SubEntrustment parent) {

        public Place {
            if (parent != null && !parent.contractId().equals(contractId)) {
                throw new RuleViolation("subentrustment.error.parent").on("parent");
            }
            if (parent != null && (parent.state.isOver() || parent.state == SubEntrustmentState.STOPPED)) {
                throw new RuleViolation("subentrustment.error.parentOver", parent.name).on("parent");
            }
        }

        int tierLevel() {
            return parent == null ? 1 : parent.tierLevel + 1;
        }
    }

    /** The contractor applies. Where its contract lets a notice do, that is all; otherwise it waits for our review. */
    public static SubEntrustment applied(Place place, SubEntrusteeDetails details, UUID documentId, ContractBounds bounds, LocalDate on, UUID by) {
        details.checkApplication();
        bounds.requirePossible(details);
        SubEntrustment one = new SubEntrustment(place, SubOrigin.APPLIED, details, on, by);
        one.documentId = documentId;
        one.enter(SubAct.APPLY, SubEntrustmentState.DECLARED, on, by, null);
        if (bounds.letsANoticeDo(details) && !bounds.latestApproval(details).isBefore(on)) {
            one.enter(SubAct.REVIEW, SubEntrustmentState.UNDER_REVIEW, on, null, null);
            one.grant(new SubEntrustmentApproval.Approval(bounds.latestApproval(details), null, null, details.flowDown()), SubAct.NOTE, on, null);
        }
        return one;
    }

    /** We record what the contractor told us otherwise. */
    public static SubEntrustment declared(Place place, SubEntrusteeDetails details, LocalDate on, UUID by) {
        details.check();
        SubEntrustment one = new SubEntrustment(place, SubOrigin.DECLARED, details, on, by);
        one.enter(SubAct.DECLARE, SubEntrustmentState.DECLARED, on, by, null);
        return one;
    }

    /**
     * We found it. It stays a matter of record since when it ran and since when we know (test vector 8).
     *
     * @param discoveredOn day on which we came to know; not before it began, not after today
     */
    public static SubEntrustment discovered(Place place, SubOrigin how, SubEntrusteeDetails details, LocalDate discoveredOn, LocalDate on, UUID by) {
        details.check();
        if (discoveredOn == null || discoveredOn.isAfter(on) || discoveredOn.isBefore(details.startedOn())) {
            throw new RuleViolation("subentrustment.error.discoveredOn").on("discoveredOn");
        }
        SubEntrustment one = new SubEntrustment(place, how, details, on, by);
        one.discoveredOn = discoveredOn;
        one.enter(SubAct.DISCOVER, SubEntrustmentState.DISCOVERED, discoveredOn, by, null);
        return one;
    }

    private void write(SubEntrusteeDetails details) {
        name = details.name();
        corporateNumber = details.corporateNumber() == null ? null : details.corporateNumber().value();
        work = details.work();
        data = details.data();
        countryCode = details.countryCode();
        place = details.place();
        handlesData = details.handlesData();
        startedOn = details.startedOn();
        plannedEndOn = details.plannedEndOn();
        supervision = details.supervision();
        bind(details.flowDown());
        searchText = searchText(name, work, corporateNumber);
    }

    /** What searches look at. */
    public static String searchText(String name, String work, String corporateNumber) {
        return FoldedText.of(name + " " + work + (corporateNumber == null ? "" : " " + corporateNumber), SEARCH_LENGTH);
    }

    private void bind(FlowDown flowDown) {
        flowTerms = flowDown.sameTerms();
        flowTiers = flowDown.furtherTiers();
        flowCountry = flowDown.country();
    }

    /** We begin to look at it. */
    public void review(LocalDate on, UUID by) {
        move(SubAct.REVIEW, SubEntrustmentState.UNDER_REVIEW, on, by, null);
    }

    /** We ask the contractor to put something right; until it has, it is its turn. */
    public void ask(String words, LocalDate on, UUID by) {
        reviewed(on, by);
        if (state != SubEntrustmentState.UNDER_REVIEW) {
            throw new RuleViolation("error.transition", stateOn(on), SubEntrustmentState.UNDER_REVIEW);
        }
        remark = said(words);
        enter(SubAct.ASK, state, on, by, remark);
    }

    /** The contractor puts right what we asked for, or what it applied for before we began to look. */
    public void amend(SubEntrusteeDetails details, UUID document, ContractBounds bounds, LocalDate on, UUID by) {
        if (remark == null && state != SubEntrustmentState.DECLARED) {
            throw new RuleViolation("subentrustment.error.notAsked");
        }
        details.checkApplication();
        bounds.requirePossible(details);
        write(details);
        documentId = document == null ? documentId : document;
        remark = null;
        enter(SubAct.AMEND, state, on, by, null);
    }

    /**
     * Approves for a term; never the person who recorded it (model §7, 9), and not below one that is over (model §7, 8).
     *
     * @param parent whom it is below, or {@code null}
     */
    public void approve(SubEntrustmentApproval.Approval given, SubEntrustment parent, ContractBounds bounds, LocalDate on, UUID by) {
        if (by == null || by.equals(recordedBy)) {
            throw new RuleViolation("subentrustment.error.fourEyes");
        }
        if (parent != null && parent.stateOn(on) != SubEntrustmentState.APPROVED) {
            throw new RuleViolation("subentrustment.error.parentNotApproved", parent.name);
        }
        if (!given.flowDown().isComplete()) {
            throw new RuleViolation("subentrustment.error.flowDownSeen").on("flowTerms");
        }
        if (given.expiresOn() == null || given.expiresOn().isBefore(on)) {
            throw new RuleViolation("subentrustment.error.expiresOn").on("expiresOn");
        }
        bounds.requireApprovable(details(), given.expiresOn(), given.upstreamRef(), given.basis());
        reviewed(on, by);
        grant(given, SubAct.APPROVE, on, by);
    }

    private void grant(SubEntrustmentApproval.Approval given, SubAct act, LocalDate on, UUID by) {
        bind(given.flowDown());
        LocalDate before = on.minusDays(1);
        boolean afterTheFact = hasBegunBy(before) && approvalOn(before).isEmpty();
        move(act, SubEntrustmentState.APPROVED, on, by, null);
        approvals.add(new SubEntrustmentApproval(this, approvals.size() + 1, given, afterTheFact, on, by));
        remark = null;
        wish = null;
    }

    /** Says no to what has not begun; what runs already is stopped instead, because its data have to be erased. */
    public void reject(String why, LocalDate on, UUID by) {
        if (handlesData && hasBegunBy(on)) {
            throw new RuleViolation("subentrustment.error.rejectRunning");
        }
        reviewed(on, by);
        move(SubAct.REJECT, SubEntrustmentState.REJECTED, on, by, said(why));
        remark = null;
    }

    /** The contractor takes an application back. */
    public void withdraw(LocalDate on, UUID by) {
        if (origin != SubOrigin.APPLIED || hasBegunBy(on)) {
            throw new RuleViolation("subentrustment.error.withdrawRunning");
        }
        move(SubAct.WITHDRAW, SubEntrustmentState.REJECTED, on, by, null);
        remark = null;
    }

    /** Stops what runs or may run; approvals no longer hold from the day on. The data still have to be erased. */
    public void stop(String why, LocalDate on, UUID by) {
        String words = said(why);
        if (state == SubEntrustmentState.DECLARED) {
            review(on, by);
        }
        move(SubAct.STOP, SubEntrustmentState.STOPPED, on, by, words);
        approvals.stream().filter(one -> one.holdsOn(on)).forEach(one -> one.revoke(on));
        remark = null;
        wish = null;
    }

    /** The contractor asks for a change or a longer term; one whose approval is over goes back to review. */
    public void wish(String words, LocalDate on, UUID by) {
        SubEntrustmentState now = stateOn(on);
        if (now != SubEntrustmentState.APPROVED && now != SubEntrustmentState.EXPIRED) {
            throw new RuleViolation("error.transition", now, SubEntrustmentState.UNDER_REVIEW);
        }
        wish = said(words);
        enter(SubAct.WISH, now == SubEntrustmentState.EXPIRED ? SubEntrustmentState.UNDER_REVIEW : state, on, by, wish);
    }

    /** We answer such a wish without approving anew. */
    public void answer(String words, LocalDate on, UUID by) {
        if (wish == null) {
            throw new RuleViolation("subentrustment.error.noWish");
        }
        enter(SubAct.ANSWER, state, on, by, said(words));
        wish = null;
    }

    /**
     * A report of the contractor's supervision.
     *
     * @param reportedOn day it was handed in, not after today
     */
    public SupervisionReport report(SupervisionReport.Content content, LocalDate reportedOn, LocalDate on, UUID by, boolean fromContractor) {
        if (state.isOver() || reportedOn == null || reportedOn.isAfter(on)) {
            throw new RuleViolation(state.isOver() ? "subentrustment.error.over" : "contracts.error.futureDate").on("reportedOn");
        }
        content.check(reportedOn);
        SupervisionReport report = new SupervisionReport(this, reports.size() + 1, content, reportedOn, by, fromContractor);
        reports.add(report);
        return report;
    }

    /**
     * How a sub-entrustment ended.
     *
     * @param endedOn  last day of the work
     * @param erasedOn day on which the data were erased or came back; {@code null} when it handled none
     * @param how      which data and media, by which method, by whom
     * @param document the proof, or {@code null}
     */
    public record Ending(LocalDate endedOn, LocalDate erasedOn, String how, UUID document) {
    }

    /** The work is over; where data were handled somebody else confirms their erasure before it counts as ended. */
    public void reportEnd(Ending ending, LocalDate on, UUID by) {
        SubEntrustmentState now = stateOn(on);
        if (!now.canBecome(SubEntrustmentState.ENDED)) {
            throw new RuleViolation("error.transition", now, SubEntrustmentState.ENDED);
        }
        if (ending.endedOn() == null || ending.endedOn().isAfter(on)) {
            throw new RuleViolation("contracts.error.futureDate").on("endedOn");
        }
        boolean dataWereThere = handlesData && hasBegunBy(on);
        if (dataWereThere && (ending.erasedOn() == null || ending.erasedOn().isAfter(on) || ending.how() == null || ending.how().isBlank())) {
            throw new RuleViolation("subentrustment.error.erasure").on(ending.how() == null || ending.how().isBlank() ? "erasure" : "erasedOn");
        }
        endedOn = ending.endedOn();
        endReportedBy = by;
        erasedOn = ending.erasedOn();
        erasure = Blanks.toNull(ending.how());
        erasureDocumentId = ending.document();
        enter(SubAct.REPORT_END, state, on, by, erasure);
        if (!dataWereThere) {
            enter(SubAct.END, SubEntrustmentState.ENDED, on, by, null);
        }
    }

    /** The proof of erasure was seen; not by who handed it in, and not before the tiers below have ended. */
    public void confirmEnd(boolean openBelow, LocalDate on, UUID by) {
        if (endReportedBy == null) {
            throw new RuleViolation("subentrustment.error.endNotReported");
        }
        if (by == null || by.equals(endReportedBy)) {
            throw new RuleViolation("subentrustment.error.fourEyesEnd");
        }
        if (openBelow) {
            throw new RuleViolation("subentrustment.error.openBelow");
        }
        move(SubAct.END, SubEntrustmentState.ENDED, on, by, null);
        erasureConfirmedOn = on;
        erasureConfirmedBy = by;
    }

    private void reviewed(LocalDate on, UUID by) {
        SubEntrustmentState now = stateOn(on);
        if (now == SubEntrustmentState.DECLARED || now == SubEntrustmentState.DISCOVERED || now == SubEntrustmentState.EXPIRED) {
            review(on, by);
        }
    }

    private void move(SubAct act, SubEntrustmentState next, LocalDate on, UUID by, String words) {
        SubEntrustmentState now = stateOn(on);
        if (!now.canBecome(next)) {
            throw new RuleViolation("error.transition", now, next);
        }
        enter(act, next, on, by, words);
    }

    private void enter(SubAct act, SubEntrustmentState next, LocalDate on, UUID by, String words) {
        steps.add(new SubEntrustmentStep(this, steps.size() + 1, act, next, on, by, words));
        state = next;
    }

    private static String said(String words) {
        if (words == null || words.isBlank()) {
            throw new RuleViolation("subentrustment.error.say").on("words");
        }
        return words.strip();
    }

    /** The state on a day from now on: an approval that is over makes it EXPIRED. */
    public SubEntrustmentState stateOn(LocalDate day) {
        return state == SubEntrustmentState.APPROVED && approvalOn(day).isEmpty() ? SubEntrustmentState.EXPIRED : state;
    }

    public Optional<SubEntrustmentApproval> approvalOn(LocalDate day) {
        return approvals.stream().filter(one -> one.holdsOn(day)).max(Comparator.comparing(SubEntrustmentApproval::expiresOn));
    }

    /** Work has begun by a day; what was applied for ahead of time begins with its approval. */
    public boolean hasBegunBy(LocalDate day) {
        return !startedOn.isAfter(day) && (origin != SubOrigin.APPLIED || startedOn.isBefore(recordedOn)
            || approvals.stream().anyMatch(one -> !one.grantedOn().isAfter(day)));
    }

    /** Nobody has confirmed the erasure yet of what it may have got: the contract's return of data is not complete (model §4.7). */
    public boolean mayHoldData() {
        return handlesData && !state.isOver();
    }

    public boolean isOver() {
        return state.isOver();
    }

    /** Day by which the next report is due: a year after the last one, or after it was approved and had begun (L12). */
    public LocalDate nextReportDue() {
        LocalDate since = reports().stream().map(SupervisionReport::reportedOn).max(Comparator.naturalOrder())
            .orElseGet(() -> approvals().isEmpty() ? null : later(startedOn, approvals().get(0).grantedOn()));
        return since == null || state.isOver() ? null : since.plusMonths(SupervisionReport.INTERVAL_MONTHS);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    public SubEntrusteeDetails details() {
        return new SubEntrusteeDetails(name, corporateNumber == null ? null : new CorporateNumber(corporateNumber), work, data, countryCode, place,
            handlesData, startedOn, plannedEndOn, supervision, new FlowDown(flowTerms, flowTiers, flowCountry));
    }

    /** The end as told, or {@code null}. */
    public Ending ending() {
        return endReportedBy == null ? null : new Ending(endedOn, erasedOn, erasure, erasureDocumentId);
    }

    public UUID contractId() {
        return contractId;
    }

    public UUID contractorId() {
        return contractorId;
    }

    public UUID parentId() {
        return parentId;
    }

    /** 1 for whom the contractor itself hands the work on to. */
    public int tierLevel() {
        return tierLevel;
    }

    public String name() {
        return name;
    }

    public SubOrigin origin() {
        return origin;
    }

    public LocalDate discoveredOn() {
        return discoveredOn;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public UUID documentId() {
        return documentId;
    }

    /** What the contractor is asked to put right, or {@code null}. */
    public String remark() {
        return remark;
    }

    /** What the contractor asks for, or {@code null}. */
    public String wish() {
        return wish;
    }

    public UUID endReportedBy() {
        return endReportedBy;
    }

    public LocalDate erasureConfirmedOn() {
        return erasureConfirmedOn;
    }

    public UUID erasureConfirmedBy() {
        return erasureConfirmedBy;
    }

    /** In the order in which they were recorded. */
    public List<SubEntrustmentStep> steps() {
        return steps.stream().sorted(Comparator.comparingInt(SubEntrustmentStep::seq)).toList();
    }

    public List<SubEntrustmentApproval> approvals() {
        return approvals.stream().sorted(Comparator.comparingInt(SubEntrustmentApproval::seq)).toList();
    }

    public List<SupervisionReport> reports() {
        return reports.stream().sorted(Comparator.comparingInt(SupervisionReport::seq)).toList();
    }
}
