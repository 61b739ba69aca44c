package org.kantoku.inspections.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.InspectionPlanService;
import org.kantoku.inspections.application.InspectionService;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The commands on one inspection, each from its button or dialog on the detail page. */
@Named
@ViewScoped
public class InspectionActionBacking implements Serializable {

    @Inject
    private InspectionPlanService planning;

    @Inject
    private InspectionService service;

    @Inject
    private Commands commands;

    @Inject
    private InspectionBacking page;

    private LocalDate newDate;
    private String reason;
    private String alternative;
    private String view;

    public String notifyContractor() {
        return after("inspections.msg.notified", () -> planning.notifyContractor(id(), version()));
    }

    /** Goes straight to the sheet: whoever starts an inspection wants to answer. */
    public String start() {
        boolean done = commands.run("inspections.msg.started", () -> service.start(id(), version()));
        return done ? "/inspections/onsite?faces-redirect=true&id=" + id() : null;
    }

    public String finishFieldwork() {
        return after("inspections.msg.finished", () -> service.finishFieldwork(id(), version()));
    }

    public String openFactCheck() {
        return after("inspections.msg.factCheck", () -> service.openFactCheck(id(), version()));
    }

    public String recordView() {
        return after("inspections.msg.view", () -> service.recordContractorView(id(), version(), view));
    }

    public String confirm() {
        return after("inspections.msg.confirmed", () -> service.confirm(id(), version()));
    }

    public String postpone() {
        return after("inspections.msg.postponed", () -> planning.postpone(id(), version(), newDate, reason));
    }

    public String replan() {
        return after("inspections.msg.replanned", () -> planning.replan(id(), version()));
    }

    public String cancel() {
        return after("inspections.msg.cancelled", () -> planning.cancel(id(), version(), reason, alternative));
    }

    private String after(String message, Commands.Command command) {
        return commands.run(message, command) ? "/inspections/detail?faces-redirect=true&id=" + id() : null;
    }

    private UUID id() {
        return page.getId();
    }

    private long version() {
        return page.getInspection().version();
    }

    public LocalDate getNewDate() {
        return newDate;
    }

    public void setNewDate(LocalDate newDate) {
        this.newDate = newDate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String alternative) {
        this.alternative = alternative;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}
