package org.kantoku.correctiveactions.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;

/** What the contractor means to do about a finding. A returned plan stays as it was; the next one gets the next number. */
@Entity
@Table(name = "corrective_plan")
public class CorrectivePlan extends BaseEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "finding_id")
    private Finding finding;

    private int number;

    @Column(name = "root_cause")
    private String rootCause;

    private String prevention;

    @Column(name = "finish_on")
    private LocalDate finishOn;

    @Column(name = "cost_yen")
    private Long costYen;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decision_reason")
    private String decisionReason;

    protected CorrectivePlan() {
    }

    CorrectivePlan(Finding finding, int number, PlanContent content, Act act) {
        this.finding = finding;
        this.number = number;
        this.rootCause = content.rootCause();
        this.prevention = content.prevention();
        this.finishOn = content.finishOn();
        this.costYen = content.costYen();
        this.submittedOn = act.on();
        this.submittedBy = act.by();
        this.decision = Decision.PENDING;
    }

    void decide(Decision outcome, String reason, Act act) {
        decision = outcome;
        decisionReason = reason;
        decidedOn = act.on();
        decidedBy = act.by();
    }

    public int number() {
        return number;
    }

    public PlanContent content() {
        return new PlanContent(rootCause, prevention, finishOn, costYen);
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public UUID submittedBy() {
        return submittedBy;
    }

    public Decision decision() {
        return decision;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    /** Why it was returned, in the federation's words; {@code null} unless returned. */
    public String decisionReason() {
        return decisionReason;
    }
}
