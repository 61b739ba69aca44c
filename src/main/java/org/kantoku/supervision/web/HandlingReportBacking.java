package org.kantoku.supervision.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.transfers.HandlingReportService;
import org.kantoku.contracts.domain.transfers.HandlingFigures;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.web.Commands;
import org.kantoku.supervision.application.HandlingReportQueries;
import org.kantoku.supervision.application.HandlingReportRow;
import org.omnifaces.cdi.ViewScoped;

/** Reports on the handling of data: expected and received, recorded by us or handed in by the contractor. */
@Named
@ViewScoped
public class HandlingReportBacking implements Serializable {

    @Inject
    private HandlingReportQueries queries;

    @Inject
    private HandlingReportService service;

    @Inject
    private Commands commands;

    @Inject
    private BusinessClock clock;

    private transient List<HandlingReportRow> rows;
    private UUID contract;
    private LocalDate end;
    private HandlingReportRow row;
    private Integer principals;
    private Integer handlers;
    private Integer incidents;
    private String incidentWords;
    private String subChanges;
    private LocalDate receivedOn;

    /** Asked once while a page is drawn. */
    public List<HandlingReportRow> of(UUID contractId) {
        if (rows == null) {
            rows = queries.ofContract(contractId);
        }
        return rows;
    }

    /** Opens the dialog for a period. */
    public void open(HandlingReportRow chosen) {
        row = chosen;
        principals = null;
        handlers = null;
        incidents = null;
        incidentWords = null;
        subChanges = null;
        receivedOn = clock.today();
    }

    /** The period named in the address of the contractor's page; one that is not expected of the firm is not found. */
    public void load() {
        row = queries.own().stream().filter(one -> one.contractId().equals(contract) && one.period().end().equals(end)).findFirst()
            .orElseThrow(RecordNotFound::new);
    }

    public String record() {
        return commands.run("transfers.msg.reported", () -> service.record(row.contractId(), row.period(), figures(), receivedOn))
            ? "/contracts/detail?faces-redirect=true&tab=transfers&id=" + row.contractId() : null;
    }

    public String handIn() {
        return commands.run("transfers.portal.msg.reported", () -> service.handIn(row.contractId(), row.period(), figures()))
            ? "/portal/home?faces-redirect=true" : null;
    }

    private HandlingFigures figures() {
        return new HandlingFigures(principals, handlers, incidents, incidentWords, subChanges);
    }

    public HandlingReportRow getRow() {
        return row;
    }

    public UUID getContract() {
        return contract;
    }

    public void setContract(UUID contract) {
        this.contract = contract;
    }

    public String getEnd() {
        return end == null ? null : end.toString();
    }

    /** A date from an address; what is none asks for no period. */
    public void setEnd(String text) {
        try {
            end = text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            end = null;
        }
    }

    public Integer getPrincipals() {
        return principals;
    }

    public void setPrincipals(Integer principals) {
        this.principals = principals;
    }

    public Integer getHandlers() {
        return handlers;
    }

    public void setHandlers(Integer handlers) {
        this.handlers = handlers;
    }

    public Integer getIncidents() {
        return incidents;
    }

    public void setIncidents(Integer incidents) {
        this.incidents = incidents;
    }

    public String getIncidentWords() {
        return incidentWords;
    }

    public void setIncidentWords(String incidentWords) {
        this.incidentWords = incidentWords;
    }

    public String getSubChanges() {
        return subChanges;
    }

    public void setSubChanges(String subChanges) {
        this.subChanges = subChanges;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }
}
