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

/** What the contractor says is done (是正処置報告書), and what an inspector says after looking at the evidence. */
@Entity
@Table(name = "completion_report")
public class CompletionReport extends BaseEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "finding_id")
    private Finding finding;

    private int number;

    private String done;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Column(name = "reported_by")
    private UUID reportedBy;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private UUID decidedBy;

    private String statement;

    protected CompletionReport() {
    }

    CompletionReport(Finding finding, int number, String done, Act act) {
        this.finding = finding;
        this.number = number;
        this.done = Given.text(done, "done");
        this.reportedOn = act.on();
        this.reportedBy = act.by();
        this.decision = Decision.PENDING;
    }

    void decide(Decision outcome, String saw, Act act) {
        decision = outcome;
        statement = saw;
        decidedOn = act.on();
        decidedBy = act.by();
    }

    public int number() {
        return number;
    }

    public String done() {
        return done;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    public UUID reportedBy() {
        return reportedBy;
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

    /** What the inspector saw in the evidence, or why it was not enough. */
    public String statement() {
        return statement;
    }
}
