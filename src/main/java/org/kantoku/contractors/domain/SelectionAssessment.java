package org.kantoku.contractors.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/**
 * The judgement that a contractor may be entrusted with the data (glossary 41). It counts from {@link #decidedOn()}, once
 * another person has approved it (model §2: decidedBy ≠ approvedBy), and for a signature within the following 12 months.
 */
@Entity
@Table(name = "selection_assessment")
public class SelectionAssessment extends BaseEntity {

    private static final int VALID_MONTHS = 12;
    private static final BigDecimal FULL_SCORE = BigDecimal.valueOf(100);

    @Column(name = "contractor_id")
    private UUID contractorId;

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "checklist_version_id")
    private UUID checklistVersionId;

    @Column(name = "score")
    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private SelectionResult result;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "note")
    private String note;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
    private List<SelectionCondition> conditions = new ArrayList<>();

    protected SelectionAssessment() {
    }

    /**
     * @param contractId the draft it was made for, or {@code null} when it is for the contractor as a whole
     * @param score      0 to 100 with one decimal, or {@code null} when judged without a sheet
     */
    public SelectionAssessment(UUID contractorId, UUID contractId, BigDecimal score, SelectionResult result, LocalDate decidedOn,
                               UUID decidedBy, String note) {
        if (score != null && (score.signum() < 0 || score.compareTo(FULL_SCORE) > 0)) {
            throw new RuleViolation("contractors.error.score").on("score");
        }
        this.contractorId = contractorId;
        this.contractId = contractId;
        this.score = score;
        this.result = result;
        this.decidedOn = decidedOn;
        this.decidedBy = decidedBy;
        this.note = note;
    }

    /** One that a filled-in sheet came to; {@code checklistVersionId} is the published list it answers. */
    public static SelectionAssessment bySheet(UUID contractorId, UUID contractId, UUID checklistVersionId, BigDecimal score,
                                              SelectionResult result, LocalDate decidedOn, UUID decidedBy, String note) {
        SelectionAssessment assessment = new SelectionAssessment(contractorId, contractId, score, result, decidedOn, decidedBy, note);
        assessment.checklistVersionId = checklistVersionId;
        return assessment;
    }

    /** Adds a condition of a conditional pass. */
    public void addCondition(String content, LocalDate dueOn) {
        if (result != SelectionResult.CONDITIONAL) {
            throw new RuleViolation("contractors.error.conditionResult").on("result");
        }
        if (content == null || content.isBlank() || dueOn == null) {
            throw new RuleViolation("contractors.error.condition").on("condition");
        }
        conditions.add(new SelectionCondition(this, conditions.size() + 1, content.strip(), dueOn));
    }

    /** A condition was met. */
    public void meetCondition(int seq, LocalDate on) {
        conditions().stream().filter(condition -> condition.seq() == seq).findFirst()
            .orElseThrow(() -> new RuleViolation("contractors.error.condition")).meet(on);
    }

    /** Approval by another person; a conditional pass needs at least one condition. */
    public void approve(LocalDate on, UUID by) {
        if (approvedOn != null) {
            throw new RuleViolation("contracts.error.alreadyDecided");
        }
        if (by != null && by.equals(decidedBy)) {
            throw new RuleViolation("contractors.error.fourEyesSelection");
        }
        if (result == SelectionResult.CONDITIONAL && conditions.isEmpty()) {
            throw new RuleViolation("contractors.error.condition").on("condition");
        }
        approvedOn = on;
        approvedBy = by;
    }

    /**
     * Whether it lets a contract be signed on a date (model §6.1 L02): approved, passed, every condition met or still in
     * time, and decided within the 12 months before.
     */
    public boolean allowsSignature(LocalDate on) {
        return approvedOn != null && result != SelectionResult.FAIL && !decidedOn.isAfter(on)
            && !decidedOn.isBefore(on.minusMonths(VALID_MONTHS)) && conditions.stream().allMatch(c -> c.holdsOn(on));
    }

    /** The last day on which a contract can be signed on it, as far as its age goes; {@code null} for a failure. */
    public LocalDate validUntil() {
        return result == SelectionResult.FAIL ? null : validUntil(decidedOn);
    }

    /** The last day on which a result of a day is not older than 12 months. */
    public static LocalDate validUntil(LocalDate decidedOn) {
        LocalDate last = decidedOn.plusMonths(VALID_MONTHS);
        return last.plusDays(1).minusMonths(VALID_MONTHS).isAfter(decidedOn) ? last : last.plusDays(1);
    }

    public boolean isApproved() {
        return approvedOn != null;
    }

    public UUID contractorId() {
        return contractorId;
    }

    public UUID contractId() {
        return contractId;
    }

    /** The published checklist behind it, or {@code null} when the result was given by hand. */
    public UUID checklistVersionId() {
        return checklistVersionId;
    }

    public BigDecimal score() {
        return score;
    }

    public SelectionResult result() {
        return result;
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

    public String note() {
        return note;
    }

    public List<SelectionCondition> conditions() {
        return conditions.stream().sorted(Comparator.comparingInt(SelectionCondition::seq)).toList();
    }
}
