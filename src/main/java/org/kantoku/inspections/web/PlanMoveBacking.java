package org.kantoku.inspections.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.InspectionPlanService;
import org.kantoku.shared.FiscalYear;
import org.kantoku.shared.web.Commands;

/** Gives a planned inspection another day, by dragging or by the dialog. */
@Named
@RequestScoped
public class PlanMoveBacking {

    @Inject
    private InspectionPlanService service;

    @Inject
    private Commands commands;

    private UUID id;
    private long version;
    private LocalDate newDate;
    private String reason;

    /** Shows the month to which it went. */
    public String move() {
        boolean done = commands.run("inspections.msg.moved", () -> service.move(id, version, newDate, reason), newDate);
        return done ? "/inspections/plan?faces-redirect=true&year=" + FiscalYear.of(newDate).year() + "&month=" + YearMonth.from(newDate) : null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
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
}
