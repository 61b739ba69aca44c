package org.kantoku.inspections.web;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.SelfAssessmentLife;
import org.kantoku.inspections.application.SelfAssessmentQueries;
import org.kantoku.inspections.application.SelfAssessmentRequestService;
import org.kantoku.inspections.application.SelfAssessmentRow;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The request behind a self-assessment: its history, a longer term, taking it back. */
@Named
@ViewScoped
public class SelfAssessmentLifeBacking implements Serializable {

    @Inject
    private SelfAssessmentRequestService service;

    @Inject
    private SelfAssessmentQueries queries;

    @Inject
    private Commands commands;

    @Inject
    private SelfAssessmentBacking page;

    private LocalDate newDate;
    private String reason;
    private transient SelfAssessmentLife life;

    public SelfAssessmentLife getLife() {
        if (life == null) {
            life = queries.life(page.getId());
        }
        return life;
    }

    public boolean isExtendable() {
        return getLife().extendable();
    }

    public boolean isCancellable() {
        return page.getRow().state().takesAnswers() && getLife().contractOver();
    }

    public String extend() {
        SelfAssessmentRow row = page.getRow();
        return again(commands.run("inspections.self.extend.done", () -> service.extend(row.id(), row.version(), newDate, reason), newDate));
    }

    public String cancel() {
        SelfAssessmentRow row = page.getRow();
        return again(commands.run("inspections.self.cancel.done", () -> service.cancel(row.id(), row.version(), reason)));
    }

    private String again(boolean done) {
        return done ? "/inspections/selfAssessment?faces-redirect=true&id=" + page.getId() : null;
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
