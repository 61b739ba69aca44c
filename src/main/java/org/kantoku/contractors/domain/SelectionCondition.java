package org.kantoku.contractors.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A condition of a conditional pass: what has to be done by when. */
@Entity
@Table(name = "selection_condition")
public class SelectionCondition {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "selection_assessment_id")
    private SelectionAssessment assessment;

    @Column(name = "seq")
    private int seq;

    @Column(name = "content")
    private String content;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "met_on")
    private LocalDate metOn;

    protected SelectionCondition() {
    }

    SelectionCondition(SelectionAssessment assessment, int seq, String content, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.assessment = assessment;
        this.seq = seq;
        this.content = content;
        this.dueOn = dueOn;
    }

    void meet(LocalDate on) {
        metOn = on;
    }

    /** Met by the date, or still in time on it. */
    public boolean holdsOn(LocalDate asOf) {
        return !asOf.isAfter(dueOn) || metOn != null && !metOn.isAfter(asOf);
    }

    /** Not met, and its last day has passed. */
    public boolean isOverdueOn(LocalDate asOf) {
        return !holdsOn(asOf);
    }

    public int seq() {
        return seq;
    }

    public String content() {
        return content;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate metOn() {
        return metOn;
    }
}
