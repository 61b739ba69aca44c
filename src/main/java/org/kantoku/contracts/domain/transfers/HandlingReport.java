package org.kantoku.contracts.domain.transfers;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Blanks;
import org.kantoku.shared.RuleViolation;

/** What a contractor reported about its handling of the data in a period; received once and not changed afterwards. */
@Entity
@Table(name = "handling_report")
public class HandlingReport extends BaseEntity {

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "from_contractor")
    private boolean fromContractor;

    private int principals;

    private int handlers;

    private int incidents;

    @Column(name = "incident_words")
    private String incidentWords;

    @Column(name = "sub_changes")
    private String subChanges;

    protected HandlingReport() {
    }

    /** @param by who recorded it, and whether that was the contractor itself */
    public HandlingReport(UUID contractId, ReportingPeriod period, HandlingFigures figures, LocalDate receivedOn, UUID by, boolean fromContractor) {
        figures.check();
        if (receivedOn == null || !receivedOn.isAfter(period.end())) {
            throw new RuleViolation("transfers.error.receivedOn", period.end()).on("receivedOn");
        }
        this.contractId = contractId;
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.receivedOn = receivedOn;
        this.recordedBy = by;
        this.fromContractor = fromContractor;
        this.principals = figures.principals();
        this.handlers = figures.handlers();
        this.incidents = figures.incidents();
        this.incidentWords = figures.incidents() == 0 ? null : figures.incidentWords().strip();
        this.subChanges = Blanks.toNull(figures.subChanges());
    }

    public UUID contractId() {
        return contractId;
    }

    public LocalDate periodEnd() {
        return periodEnd;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }
}
