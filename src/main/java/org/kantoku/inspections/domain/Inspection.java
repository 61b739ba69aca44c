package org.kantoku.inspections.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
 * One inspection of a contractor for one or more of its contracts (glossary 49). Planned, notified, held, its facts
 * checked by the contractor, and confirmed by an inspector who wrote none of it; then it never changes (model.md §4.4).
 */
@Entity
@Table(name = "inspection")
public class Inspection extends BaseEntity {

    /** The contractor is told at least this many days before the field work starts. */
    public static final int NOTICE_DAYS = 14;

    @Column(updatable = false)
    private String number;

    @Column(name = "contractor_id", updatable = false)
    private UUID contractorId;

    @Column(name = "checklist_version_id", updatable = false)
    private UUID checklistVersionId;

    @Enumerated(EnumType.STRING)
    private InspectionKind kind;

    @Enumerated(EnumType.STRING)
    private InspectionState state;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "notice_on")
    private LocalDate noticeOn;

    @Column(name = "fieldwork_start_on")
    private LocalDate fieldworkStartOn;

    @Column(name = "fieldwork_end_on")
    private LocalDate fieldworkEndOn;

    @Column(name = "fieldwork_ended_by")
    private UUID fieldworkEndedBy;

    @Column(name = "fact_check_due_on")
    private LocalDate factCheckDueOn;

    @Column(name = "contractor_view")
    private String contractorView;

    @Column(name = "contractor_view_on")
    private LocalDate contractorViewOn;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "alternative_plan")
    private String alternativePlan;

    @Column(name = "remote_reason")
    private String remoteReason;

    @Column(name = "remote_substitute")
    private boolean remoteSubstitute;

    @Column(name = "frozen_context")
    private String frozenContext;

    @ElementCollection
    @CollectionTable(name = "inspection_contract", joinColumns = @JoinColumn(name = "inspection_id"))
    @Column(name = "contract_id")
    private Set<UUID> contractIds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "inspection_inspector", joinColumns = @JoinColumn(name = "inspection_id"))
    @Column(name = "account_id")
    private Set<UUID> inspectorIds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "inspection_transition", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderBy("seq")
    private List<StateChange> transitions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "inspection_move", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderBy("seq")
    private List<PlanMove> moves = new ArrayList<>();

    protected Inspection() {
    }

    public Inspection(String number, UUID contractorId, UUID checklistVersionId, PlannedVisit visit, Act act) {
        this.number = number;
        this.contractorId = contractorId;
        this.checklistVersionId = checklistVersionId;
        this.kind = visit.kind();
        this.plannedOn = visit.on();
        this.contractIds.addAll(visit.contractIds());
        this.inspectorIds.addAll(visit.inspectorIds());
        this.remoteSubstitute = visit.substitute();
        this.remoteReason = visit.remoteReason();
        record(null, InspectionState.PLANNED, act, null);
    }

    /** Changes who comes, as long as nobody has started. */
    public void assign(Set<UUID> inspectors) {
        if (state != InspectionState.PLANNED && state != InspectionState.NOTIFIED) {
            throw new RuleViolation("inspections.error.assignLate");
        }
        inspectorIds.clear();
        inspectorIds.addAll(inspectors);
    }

    /**
     * Gives it another day, earlier or later, while the contractor has not been told; afterwards it is postponed.
     *
     * @param dueOn  the day by which it is owed, or {@code null}; past it a reason is asked for
     * @param reason why, or {@code null}
     */
    public void move(LocalDate newDate, LocalDate dueOn, String reason, Act act) {
        if (state != InspectionState.PLANNED) {
            throw new RuleViolation("inspections.error.moveToldAlready").on("newDate");
        }
        boolean late = dueOn != null && newDate.isAfter(dueOn);
        String why = late ? required(reason) : reason == null || reason.isBlank() ? null : reason.strip();
        if (!newDate.equals(plannedOn)) {
            moves.add(new PlanMove(moves.size() + 1, plannedOn, newDate, why, act));
            plannedOn = newDate;
        }
    }

    /** Tells the contractor: 14 days ahead, or on the same day when ad hoc. */
    public void giveNotice(Act act) {
        if (kind != InspectionKind.ADHOC && plannedOn.isBefore(act.on().plusDays(NOTICE_DAYS))) {
            throw new RuleViolation("inspections.error.noticeLate", act.on().plusDays(NOTICE_DAYS).toString());
        }
        become(InspectionState.NOTIFIED, act, null);
        noticeOn = act.on();
    }

    public void start(Act act) {
        become(InspectionState.IN_PROGRESS, act, null);
        if (kind != InspectionKind.ADHOC && act.on().isBefore(noticeOn.plusDays(NOTICE_DAYS))) {
            throw new RuleViolation("inspections.error.startEarly", noticeOn.plusDays(NOTICE_DAYS).toString());
        }
        fieldworkStartOn = act.on();
    }

    /** Ends the field work; everything has to be answered by then. */
    public void finishFieldwork(Evaluation evaluation, Act act) {
        become(InspectionState.FIELDWORK_DONE, act, null);
        if (!evaluation.incomplete().isEmpty()) {
            throw new RuleViolation("inspections.error.incomplete", evaluation.incomplete().size(),
                evaluation.incomplete().get(0).item().code());
        }
        fieldworkEndOn = act.on();
        fieldworkEndedBy = act.by();
    }

    /** Sends the facts to the contractor, who has until {@code dueOn} (10 business days) to object. */
    public void openFactCheck(LocalDate dueOn, Act act) {
        become(InspectionState.FACT_CHECK, act, null);
        factCheckDueOn = dueOn;
    }

    /** What the contractor said about the facts; agreeing is a view too. */
    public void recordContractorView(String view, Act act) {
        if (state != InspectionState.FACT_CHECK) {
            throw new RuleViolation("inspections.error.notInFactCheck");
        }
        contractorView = view;
        contractorViewOn = act.on();
    }

    /**
     * Confirms the result: somebody who wrote none of it (model.md §7 no. 9), once the contractor has been heard or has
     * let the time pass. From then on the answers are frozen.
     *
     * @param writers everybody who answered an item
     */
    public void confirm(Evaluation evaluation, Set<UUID> writers, String context, Act act) {
        become(InspectionState.CONFIRMED, act, null);
        if (act.by().equals(fieldworkEndedBy) || writers.contains(act.by())) {
            throw new RuleViolation("inspections.error.ownWork");
        }
        if (contractorViewOn == null && !act.on().isAfter(factCheckDueOn)) {
            throw new RuleViolation("inspections.error.factCheckOpen", factCheckDueOn.toString());
        }
        if (!evaluation.incomplete().isEmpty()) {
            throw new RuleViolation("inspections.error.incomplete", evaluation.incomplete().size(),
                evaluation.incomplete().get(0).item().code());
        }
        score = evaluation.score();
        verdict = evaluation.verdict();
        frozenContext = context;
        confirmedOn = act.on();
        confirmedBy = act.by();
    }

    /** All findings are closed. */
    public void close(Act act) {
        become(InspectionState.CLOSED, act, null);
    }

    /** Moves it to another day. The lapse, if the old due date passes, stays (model.md §7 no. 14). */
    public void postpone(LocalDate newDate, String reason, Act act) {
        if (!newDate.isAfter(plannedOn)) {
            throw new RuleViolation("inspections.error.postponeBack").on("newDate");
        }
        become(InspectionState.POSTPONED, act, required(reason));
        plannedOn = newDate;
    }

    /** Takes a postponed inspection back into the plan; the contractor has to be told again. */
    public void replan(Act act) {
        become(InspectionState.PLANNED, act, null);
        noticeOn = null;
    }

    public void cancel(String reason, String alternative, Act act) {
        become(InspectionState.CANCELLED, act, required(reason));
        alternativePlan = required(alternative);
    }

    private void become(InspectionState target, Act act, String reason) {
        if (!state.canBecome(target)) {
            throw new RuleViolation("error.transition", state, target);
        }
        record(state, target, act, reason);
    }

    private void record(InspectionState from, InspectionState to, Act act, String reason) {
        transitions.add(new StateChange(from, to, act, reason, transitions.size() + 1));
        state = to;
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("inspections.error.reasonMissing").on("reason");
        }
        return reason.strip();
    }

    public String number() {
        return number;
    }

    public UUID contractorId() {
        return contractorId;
    }

    public UUID checklistVersionId() {
        return checklistVersionId;
    }

    public InspectionKind kind() {
        return kind;
    }

    public InspectionState state() {
        return state;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public LocalDate noticeOn() {
        return noticeOn;
    }

    public LocalDate fieldworkStartOn() {
        return fieldworkStartOn;
    }

    public LocalDate fieldworkEndOn() {
        return fieldworkEndOn;
    }

    /** Who ended the field work; never the one who confirms. */
    public UUID fieldworkEndedBy() {
        return fieldworkEndedBy;
    }

    public LocalDate factCheckDueOn() {
        return factCheckDueOn;
    }

    public String contractorView() {
        return contractorView;
    }

    public LocalDate contractorViewOn() {
        return contractorViewOn;
    }

    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    public UUID confirmedBy() {
        return confirmedBy;
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

    public String remoteReason() {
        return remoteReason;
    }

    public boolean isRemoteSubstitute() {
        return remoteSubstitute;
    }

    public String alternativePlan() {
        return alternativePlan;
    }

    public Set<UUID> contractIds() {
        return Set.copyOf(contractIds);
    }

    public Set<UUID> inspectorIds() {
        return Set.copyOf(inspectorIds);
    }

    public List<PlanMove> moves() {
        return Collections.unmodifiableList(moves);
    }

    public List<StateChange> transitions() {
        return Collections.unmodifiableList(transitions);
    }
}
