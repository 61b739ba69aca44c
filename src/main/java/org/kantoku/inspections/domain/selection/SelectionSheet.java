package org.kantoku.inspections.domain.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.inspections.domain.Act;
import org.kantoku.inspections.domain.Evaluation;
import org.kantoku.inspections.domain.StateChange;
import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * The due-diligence sheet on a candidate for a work (glossary 41, checklists.md (c)): filled in, decided by one person,
 * approved or sent back by another who had no hand in it. Once approved it never changes; what counts from then on is the
 * assessment handed to the contractor ({@link #assessmentId()}).
 */
@Entity
@Table(name = "selection_sheet")
public class SelectionSheet extends BaseEntity {

    private static final int LONGEST_WORK = 500;

    @Column(name = "contractor_id", updatable = false)
    private UUID contractorId;

    @Column(name = "contract_id", updatable = false)
    private UUID contractId;

    @Column(name = "checklist_version_id", updatable = false)
    private UUID checklistVersionId;

    @Column(name = "based_on_id", updatable = false)
    private UUID basedOnId;

    @Column(name = "work", updatable = false)
    private String work;

    @Column(name = "stated_facts", updatable = false)
    private String statedFacts;

    @Enumerated(EnumType.STRING)
    private SelectionSheetState state;

    @Column(name = "started_on", updatable = false)
    private LocalDate startedOn;

    @Enumerated(EnumType.STRING)
    private SelectionResult result;

    private BigDecimal score;

    private String note;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "frozen_context")
    private String frozenContext;

    @Column(name = "assessment_id")
    private UUID assessmentId;

    @ElementCollection
    @CollectionTable(name = "selection_sheet_condition", joinColumns = @JoinColumn(name = "selection_sheet_id"))
    private List<SheetCondition> conditions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "selection_sheet_transition", joinColumns = @JoinColumn(name = "selection_sheet_id"))
    @OrderBy("seq")
    private List<StateChange> transitions = new ArrayList<>();

    protected SelectionSheet() {
    }

    /**
     * Starts it.
     *
     * @param contractId the draft whose facts decide which items are asked, or {@code null}
     * @param work       the work the candidate is looked at for; candidates for the same work are compared by it
     * @param stated     what is said about the work when there is no draft
     * @param basedOnId  the approved sheet whose answers stand beside this one's in a re-selection, or {@code null}
     */
    public SelectionSheet(UUID contractorId, UUID contractId, String work, StatedFacts stated, UUID checklistVersionId, UUID basedOnId,
                          Act act) {
        if (work == null || work.isBlank() || work.length() > LONGEST_WORK) {
            throw new RuleViolation("selection.error.work").on("work");
        }
        this.contractorId = contractorId;
        this.contractId = contractId;
        this.work = work.strip();
        this.statedFacts = stated.toString();
        this.checklistVersionId = checklistVersionId;
        this.basedOnId = basedOnId;
        this.startedOn = act.on();
        record(null, SelectionSheetState.FILLING, act, null);
    }

    /**
     * Decides it.
     *
     * @param context what the answers were judged by, kept with the result
     */
    public void decide(SelectionDecision decision, Evaluation evaluation, String context, Act act) {
        become(SelectionSheetState.DECIDED, act, decision.note());
        decision.check(evaluation);
        conditions.clear();
        decision.conditions().forEach(c -> conditions.add(new SheetCondition(conditions.size() + 1, c.content(), c.dueOn(), act.on())));
        result = decision.result();
        score = evaluation.score();
        note = decision.note();
        decidedOn = act.on();
        decidedBy = act.by();
        frozenContext = context;
    }

    /** Sends it back to be filled in and decided again, saying what has to be looked at. */
    public void sendBack(String reason, Act act) {
        requireAnother(Set.of(), act);
        become(SelectionSheetState.FILLING, act, reasoned(reason));
        frozenContext = null;
        result = null;
        score = null;
        decidedOn = null;
        decidedBy = null;
        conditions.clear();
    }

    /**
     * Approves it; never the person who decided it, nor anybody who wrote an answer (DD-27, model §2).
     *
     * @param writers    everybody who answered an item
     * @param assessment the assessment by which the contractor is told
     */
    public void approve(Set<UUID> writers, UUID assessment, Act act) {
        requireAnother(writers, act);
        become(SelectionSheetState.APPROVED, act, null);
        approvedOn = act.on();
        approvedBy = act.by();
        assessmentId = assessment;
    }

    /** Gives it up before it is decided: the candidate dropped out, or the work is off. */
    public void withdraw(String reason, Act act) {
        become(SelectionSheetState.WITHDRAWN, act, reasoned(reason));
    }

    private void requireAnother(Set<UUID> writers, Act act) {
        if (act.by().equals(decidedBy) || writers.contains(act.by())) {
            throw new RuleViolation("selection.error.fourEyes");
        }
    }

    private static String reasoned(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("inspections.error.reasonMissing").on("reason");
        }
        return reason.strip();
    }

    private void become(SelectionSheetState target, Act act, String reason) {
        if (!state.canBecome(target)) {
            throw new RuleViolation("error.transition", state, target);
        }
        record(state, target, act, reason);
    }

    private void record(SelectionSheetState from, SelectionSheetState to, Act act, String reason) {
        transitions.add(new StateChange(from, to, act, reason, transitions.size() + 1));
        state = to;
    }

    public UUID contractorId() {
        return contractorId;
    }

    public UUID contractId() {
        return contractId;
    }

    public UUID checklistVersionId() {
        return checklistVersionId;
    }

    public UUID basedOnId() {
        return basedOnId;
    }

    public String work() {
        return work;
    }

    public StatedFacts stated() {
        return StatedFacts.parse(statedFacts);
    }

    public SelectionSheetState state() {
        return state;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public SelectionResult result() {
        return result;
    }

    /** 0.0 to 100.0, {@code null} before the decision. */
    public BigDecimal score() {
        return score;
    }

    public String note() {
        return note;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public UUID approvedBy() {
        return approvedBy;
    }

    public String frozenContext() {
        return frozenContext;
    }

    public UUID assessmentId() {
        return assessmentId;
    }

    public List<SheetCondition> conditions() {
        return conditions.stream().sorted(Comparator.comparingInt(SheetCondition::seq)).toList();
    }

    public List<StateChange> transitions() {
        return Collections.unmodifiableList(transitions);
    }
}
