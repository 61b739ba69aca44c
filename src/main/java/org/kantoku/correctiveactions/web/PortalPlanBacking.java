package org.kantoku.correctiveactions.web;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.correctiveactions.application.FindingAnswerService;
import org.kantoku.correctiveactions.domain.PlanContent;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The form of a corrective plan. A returned plan is there again, to be completed and not written anew. */
@Named
@ViewScoped
public class PortalPlanBacking implements Serializable {

    @Inject
    private PortalFindingBacking page;

    @Inject
    private FindingAnswerService answers;

    @Inject
    private Commands commands;

    private String rootCause;
    private String prevention;
    private LocalDate finishOn;
    private Long costYen;
    private String costRequest;

    @PostConstruct
    void begin() {
        if (page.getFinding() != null && page.lastPlan() != null) {
            PlanContent last = page.lastPlan().content();
            rootCause = last.rootCause();
            prevention = last.prevention();
            finishOn = last.finishOn();
            costYen = last.costYen();
        }
    }

    public void submit() {
        boolean done = commands.run("portal.done.planSubmitted", () -> answers.submitPlan(page.getId(), page.getFinding().version(),
            new PlanContent(rootCause, prevention, finishOn, costYen), costRequest));
        if (done) {
            page.load();
        }
    }

    public String getRootCause() {
        return rootCause;
    }

    public void setRootCause(String rootCause) {
        this.rootCause = rootCause;
    }

    public String getPrevention() {
        return prevention;
    }

    public void setPrevention(String prevention) {
        this.prevention = prevention;
    }

    public LocalDate getFinishOn() {
        return finishOn;
    }

    public void setFinishOn(LocalDate finishOn) {
        this.finishOn = finishOn;
    }

    public Long getCostYen() {
        return costYen;
    }

    public void setCostYen(Long costYen) {
        this.costYen = costYen;
    }

    public String getCostRequest() {
        return costRequest;
    }

    public void setCostRequest(String costRequest) {
        this.costRequest = costRequest;
    }
}
