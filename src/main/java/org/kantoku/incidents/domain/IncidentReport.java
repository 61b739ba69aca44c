package org.kantoku.incidents.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.shared.RecordedStep;

/** A report to the authority; its day is the day on which it was sent. */
@Entity
@Table(name = "incident_report")
public class IncidentReport extends RecordedStep {

    @ManyToOne(optional = false)
    @JoinColumn(name = "incident_id")
    private Incident incident;

    @Enumerated(EnumType.STRING)
    private IncidentReportKind kind;

    private String authority;

    private String reference;

    protected IncidentReport() {
    }

    IncidentReport(Incident incident, int seq, IncidentReportKind kind, String authority, String reference, LocalDate on, UUID by) {
        super(seq, on, by);
        this.incident = incident;
        this.kind = kind;
        this.authority = authority;
        this.reference = reference;
    }

    public IncidentReportKind kind() {
        return kind;
    }

    /** To whom it was sent. */
    public String authority() {
        return authority;
    }

    /** The number it was received under, or {@code null}. */
    public String reference() {
        return reference;
    }
}
