package org.kantoku.incidents.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.shared.RecordedStep;

/** What was known of an incident from a day on, and what was decided on it; append only, so that a past day is judged by what it knew. */
@Entity
@Table(name = "incident_assessment")
public class IncidentAssessment extends RecordedStep {

    @ManyToOne(optional = false)
    @JoinColumn(name = "incident_id")
    private Incident incident;

    @Convert(converter = IncidentKindsConverter.class)
    private Set<IncidentKind> kinds;

    private boolean suspected;

    private boolean encrypted;

    @Column(name = "my_number")
    private boolean myNumber;

    private int principals;

    @Column(name = "own_data")
    private boolean ownData;

    @Column(name = "upstream_data")
    private boolean upstreamData;

    private boolean decided;

    private boolean reportable;

    private String words;

    protected IncidentAssessment() {
    }

    /** @param decided whether it was decided on it, or only noted */
    IncidentAssessment(Incident incident, int seq, Assessment known, boolean decided, LocalDate on, UUID by, String words) {
        super(seq, on, by);
        this.incident = incident;
        this.kinds = known.kinds();
        this.suspected = known.suspected();
        this.encrypted = known.encrypted();
        this.myNumber = known.myNumber();
        this.principals = known.principals();
        this.ownData = known.ownData();
        this.upstreamData = known.upstreamData();
        this.decided = decided;
        this.reportable = decided && Reportability.of(known).reportable();
        this.words = words;
    }

    public Assessment known() {
        return new Assessment(kinds, suspected, encrypted, myNumber, principals, ownData, upstreamData);
    }

    public boolean isDecided() {
        return decided;
    }

    /** Whether it has to be reported, as decided; false while nothing was decided. */
    public boolean isReportable() {
        return reportable;
    }

    public String words() {
        return words;
    }
}
