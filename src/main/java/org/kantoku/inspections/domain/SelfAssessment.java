package org.kantoku.inspections.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * The self-assessment of one contract for one fiscal year (glossary 50): asked for, answered by the contractor, and
 * accepted or returned by an inspector (model.md §4.3). Once accepted it never changes.
 */
@Entity
@Table(name = "self_assessment")
public class SelfAssessment extends BaseEntity {

    /** A returned sheet may come back within this many days, or until the original date if that is later (L07). */
    public static final int RETURN_DAYS = 14;
    /** The item by which the responsible person declares the answers true; without a yes the sheet cannot be handed in. */
    public static final String DECLARATION = "SA-42";

    @Column(name = "campaign_id", updatable = false)
    private UUID campaignId;

    @Column(name = "contract_id", updatable = false)
    private UUID contractId;

    @Column(name = "contractor_id", updatable = false)
    private UUID contractorId;

    @Column(name = "checklist_version_id", updatable = false)
    private UUID checklistVersionId;

    @Column(name = "fiscal_year", updatable = false)
    private int fiscalYear;

    @Column(name = "short_form", updatable = false)
    private boolean shortForm;

    @Enumerated(EnumType.STRING)
    private SelfAssessmentState state;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @Column(name = "submitted_on_behalf")
    private boolean submittedOnBehalf;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "reviewed_by")
    private UUID reviewedBy;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "frozen_context")
    private String frozenContext;

    @ElementCollection
    @CollectionTable(name = "self_assessment_transition", joinColumns = @JoinColumn(name = "self_assessment_id"))
    @OrderBy("seq")
    private List<StateChange> transitions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "self_assessment_remark", joinColumns = @JoinColumn(name = "self_assessment_id"))
    @OrderBy("returnedOn, itemCode")
    private List<ReturnRemark> remarks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "self_assessment_extension", joinColumns = @JoinColumn(name = "self_assessment_id"))
    @OrderBy("grantedOn")
    private List<DueExtension> extensions = new ArrayList<>();

    protected SelfAssessment() {
    }

    /**
     * Asks for it.
     *
     * @param shortForm the short sheet for tier C
     */
    public SelfAssessment(SelfAssessmentCampaign campaign, UUID contractId, UUID contractorId, UUID checklistVersionId,
            boolean shortForm, LocalDate dueOn, Act act) {
        if (dueOn.isBefore(act.on())) {
            throw new RuleViolation("inspections.error.duePast").on("dueOn");
        }
        this.campaignId = campaign.id();
        this.contractId = contractId;
        this.contractorId = contractorId;
        this.checklistVersionId = checklistVersionId;
        this.fiscalYear = campaign.fiscalYear();
        this.shortForm = shortForm;
        this.requestedOn = act.on();
        this.dueOn = dueOn;
        record(null, SelfAssessmentState.REQUESTED, act, null);
    }

    /** The contractor writes its first answer, or the first after a return. */
    public void draft(Act act) {
        if (state != SelfAssessmentState.DRAFTING) {
            become(SelfAssessmentState.DRAFTING, act, null);
        }
    }

    /** Hands it in: everything answered and declared true by the responsible person (SA-42). */
    public void submit(Evaluation evaluation, Act act) {
        become(SelfAssessmentState.SUBMITTED, act, null);
        List<ItemResult> missing = evaluation.incomplete().stream().filter(r -> r.gap() != null).toList();
        if (!missing.isEmpty()) {
            throw new RuleViolation("inspections.error.submitIncomplete", missing.size());
        }
        boolean declared = evaluation.results().stream()
            .anyMatch(r -> r.item().code().equals(DECLARATION) && r.answer() != null && r.answer().is(Answer.YES));
        if (!declared) {
            throw new RuleViolation("inspections.error.notDeclared");
        }
        submittedOnBehalf = false;
        submittedOn = act.on();
        submittedAt = act.at();
        submittedBy = act.by();
    }

    /** Our staff hands it in for the firm, from its paper with the signature of the responsible person. */
    public void submitOnBehalf(Evaluation evaluation, Act act) {
        submit(evaluation, act);
        submittedOnBehalf = true;
    }

    /** Accepts it; what failed becomes findings. A sheet without a score cannot be accepted (checklists.md vector 6). */
    public void accept(Evaluation evaluation, String context, Act act) {
        become(SelfAssessmentState.ACCEPTED, act, null);
        if (evaluation.verdict() == Verdict.NOT_SCORED) {
            throw new RuleViolation("inspections.error.notScored");
        }
        if (!evaluation.incomplete().isEmpty()) {
            throw new RuleViolation("inspections.error.incomplete", evaluation.incomplete().size(),
                evaluation.incomplete().get(0).item().code());
        }
        score = evaluation.score();
        verdict = evaluation.verdict();
        frozenContext = context;
        reviewedOn = act.on();
        reviewedBy = act.by();
    }

    /** Sends it back, saying item by item what is asked. */
    public void sendBack(Map<String, String> reasonByItem, Act act) {
        if (reasonByItem.values().stream().noneMatch(r -> r != null && !r.isBlank())) {
            throw new RuleViolation("inspections.error.returnReason");
        }
        become(SelfAssessmentState.RETURNED, act, null);
        remarks.replaceAll(ReturnRemark::settle);
        reasonByItem.forEach((code, reason) -> {
            if (reason != null && !reason.isBlank()) {
                remarks.add(new ReturnRemark(code, reason.strip(), act.on()));
            }
        });
        returnedOn = act.on();
        reviewedBy = act.by();
    }

    /**
     * Takes the request back because the contract ended before it was answered (model.md §4.3).
     *
     * @param contractOver whether the contract has ended; a request under a running contract stands
     */
    public void cancel(String reason, boolean contractOver, Act act) {
        if (!contractOver) {
            throw new RuleViolation("inspections.error.cancelRunning");
        }
        become(SelfAssessmentState.CANCELLED, act, required(reason));
    }

    /** The latest day to which the date may be extended: as many days again as were given at first. */
    public LocalDate longestTerm() {
        return dueOn.plusDays(ChronoUnit.DAYS.between(requestedOn, dueOn));
    }

    /**
     * Grants a longer term, once, for at most as many days as were given at first; the lapse up to today, if there is one,
     * stays (model.md §7 no. 14).
     *
     * @param to new last day in time
     */
    public void extend(LocalDate to, String reason, Act act) {
        if (!state.takesAnswers()) {
            throw new RuleViolation("inspections.error.extendState");
        }
        if (!extensions.isEmpty()) {
            throw new RuleViolation("inspections.error.extendedBefore");
        }
        LocalDate last = longestTerm();
        if (act.on().isAfter(last)) {
            throw new RuleViolation("inspections.error.extensionLate", last);
        }
        LocalDate first = dueOn.isBefore(act.on()) ? act.on() : dueOn.plusDays(1);
        if (to == null || to.isBefore(first) || to.isAfter(last)) {
            throw new RuleViolation("inspections.error.extensionTerm", first, last).on("newDate");
        }
        extensions.add(new DueExtension(dueOn, to, required(reason), act));
        dueOn = to;
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("inspections.error.reasonMissing").on("reason");
        }
        return reason.strip();
    }

    /** Last day in time: 14 days after a return, if that is later than the original date (L07). */
    public LocalDate effectiveDueOn() {
        if (returnedOn == null) {
            return dueOn;
        }
        LocalDate afterReturn = returnedOn.plusDays(RETURN_DAYS);
        return afterReturn.isAfter(dueOn) ? afterReturn : dueOn;
    }

    private void become(SelfAssessmentState target, Act act, String reason) {
        if (!state.canBecome(target)) {
            throw new RuleViolation("error.transition", state, target);
        }
        record(state, target, act, reason);
    }

    private void record(SelfAssessmentState from, SelfAssessmentState to, Act act, String reason) {
        transitions.add(new StateChange(from, to, act, reason, transitions.size() + 1));
        state = to;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID contractId() {
        return contractId;
    }

    public UUID contractorId() {
        return contractorId;
    }

    public UUID checklistVersionId() {
        return checklistVersionId;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public boolean isShortForm() {
        return shortForm;
    }

    public SelfAssessmentState state() {
        return state;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public UUID submittedBy() {
        return submittedBy;
    }

    public boolean isSubmittedOnBehalf() {
        return submittedOnBehalf;
    }

    /** The last day on which it took a step. */
    public LocalDate lastStepOn() {
        return transitions.isEmpty() ? requestedOn : transitions.get(transitions.size() - 1).on();
    }

    /** The day from which answers are awaited: of the request, or of the last return. */
    public LocalDate awaitedSince() {
        return returnedOn == null ? requestedOn : returnedOn;
    }

    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    public LocalDate returnedOn() {
        return returnedOn;
    }

    public BigDecimal score() {
        return score;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String frozenContext() {
        return frozenContext;
    }

    public List<StateChange> transitions() {
        return Collections.unmodifiableList(transitions);
    }

    public List<DueExtension> extensions() {
        return Collections.unmodifiableList(extensions);
    }

    /** What has to be looked at again, by item; several remarks on one item one below the other. */
    public Map<String, String> remarkByItem() {
        return openRemarks().stream().collect(Collectors.toMap(ReturnRemark::itemCode, ReturnRemark::reason, (a, b) -> a + "\n" + b));
    }

    /** What was asked with the last return, newest return only. */
    public List<ReturnRemark> openRemarks() {
        return remarks.stream().filter(r -> !r.isSettled()).toList();
    }

    /** When it was last handed in, or {@code null}; it stays when it is returned. */
    public Instant submittedAt() {
        return submittedAt;
    }
}
