package org.kantoku.incidents.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.shared.RuleViolation;

/** A member co-op whose data an incident concerns, what it asks for, and when it was told. Its terms are those of the day it was named. */
@Entity
@Table(name = "incident_coop")
public class IncidentCoop {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "incident_id")
    private Incident incident;

    @Column(name = "member_coop_id")
    private UUID coopId;

    @Column(name = "notice_hours")
    private Integer noticeHours;

    @Column(name = "report_days")
    private Integer reportDays;

    @Column(name = "named_on")
    private LocalDate namedOn;

    @Column(name = "called_at")
    private Instant calledAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "call_means")
    private NoticeMeans callMeans;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_means")
    private NoticeMeans reportMeans;

    @Column(name = "dropped_on")
    private LocalDate droppedOn;

    @Column(name = "drop_reason")
    private String dropReason;

    protected IncidentCoop() {
    }

    IncidentCoop(Incident incident, Concern.CoopTerms terms, LocalDate on) {
        this.id = UUID.randomUUID();
        this.incident = incident;
        this.coopId = terms.coopId();
        this.noticeHours = terms.noticeHours();
        this.reportDays = terms.reportDays();
        this.namedOn = on;
    }

    /** Its data turned out not to be concerned. */
    void drop(String reason, LocalDate on) {
        droppedOn = on;
        dropReason = reason;
    }

    /** Its data are concerned after all. */
    void takeUp() {
        droppedOn = null;
        dropReason = null;
    }

    void called(Instant at, NoticeMeans means) {
        RuleViolation.when(calledAt != null, "incidents.error.toldAlready", "at");
        calledAt = at;
        callMeans = means;
    }

    void reported(LocalDate on, NoticeMeans means) {
        RuleViolation.when(reportedOn != null, "incidents.error.toldAlready", "at");
        reportedOn = on;
        reportMeans = means;
    }

    public boolean isConcerned() {
        return droppedOn == null;
    }

    /** Day on which it was told first, by either way; {@code null} while it was not. */
    public LocalDate toldOn() {
        return Stream.of(IncidentClocks.date(calledAt), reportedOn).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Instant by which its terms ask for a call, or {@code null}. */
    public Instant callDueAt(Instant federationKnewAt) {
        return noticeHours == null ? null : federationKnewAt.plus(noticeHours, ChronoUnit.HOURS);
    }

    /** Last day on which its terms ask for a written report, or {@code null}. */
    public LocalDate reportDueOn(Instant federationKnewAt) {
        return reportDays == null ? null : IncidentClocks.date(federationKnewAt).plusDays(reportDays);
    }

    public UUID id() {
        return id;
    }

    public UUID coopId() {
        return coopId;
    }

    public Integer noticeHours() {
        return noticeHours;
    }

    public Integer reportDays() {
        return reportDays;
    }

    public LocalDate namedOn() {
        return namedOn;
    }

    public Instant calledAt() {
        return calledAt;
    }

    public NoticeMeans callMeans() {
        return callMeans;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    public NoticeMeans reportMeans() {
        return reportMeans;
    }

    public LocalDate droppedOn() {
        return droppedOn;
    }

    public String dropReason() {
        return dropReason;
    }
}
