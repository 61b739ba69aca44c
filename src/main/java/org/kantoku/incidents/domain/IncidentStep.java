package org.kantoku.incidents.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.shared.RecordedStep;

/** One act on an incident with the day it took effect and the state it led to. */
@Entity
@Table(name = "incident_step")
public class IncidentStep extends RecordedStep {

    @ManyToOne(optional = false)
    @JoinColumn(name = "incident_id")
    private Incident incident;

    @Enumerated(EnumType.STRING)
    private IncidentAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private IncidentState toState;

    private String words;

    protected IncidentStep() {
    }

    IncidentStep(Incident incident, int seq, IncidentAct act, IncidentState toState, LocalDate on, UUID by, String words) {
        super(seq, on, by);
        this.incident = incident;
        this.act = act;
        this.toState = toState;
        this.words = words;
    }

    public IncidentAct act() {
        return act;
    }

    public IncidentState toState() {
        return toState;
    }

    public String words() {
        return words;
    }
}
