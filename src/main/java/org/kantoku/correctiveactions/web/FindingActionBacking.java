package org.kantoku.correctiveactions.web;

import java.io.Serializable;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.correctiveactions.application.FindingDetail;
import org.kantoku.correctiveactions.application.FindingService;
import org.kantoku.correctiveactions.domain.Wording;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** What an inspector does on the page of a finding; one dialog at a time, with the version the page shows. */
@Named
@ViewScoped
public class FindingActionBacking implements Serializable {

    @Inject
    private FindingBacking page;

    @Inject
    private FindingService service;

    @Inject
    private Commands commands;

    private FindingGrade grade;
    private String title;
    private String description;
    private boolean share = true;
    private boolean evidenceSeen;
    private String reason;

    /** Fills the dialog that fixes the grade with what the sheet proposed. */
    public void prepare() {
        FindingDetail finding = page.getFinding();
        grade = finding.proposedGrade();
        title = finding.wording().title();
        description = finding.wording().description();
    }

    /** Opens the page anew afterwards: its title may have changed. */
    public String classify() {
        FindingDetail finding = page.getFinding();
        boolean reworded = !finding.wording().title().equals(title);
        boolean done = run("classified", (id, version) -> service.classify(id, version, grade, reason,
            new Wording(title, reworded ? null : finding.wording().titleEn(), description), share));
        return done ? "/findings/detail?faces-redirect=true&includeViewParams=true" : null;
    }

    public void requestPlan() {
        run("planRequested", service::requestPlan);
    }

    public void approvePlan() {
        run("planApproved", service::approvePlan);
    }

    public void returnPlan() {
        run("planReturned", (id, version) -> service.returnPlan(id, version, reason));
    }

    public void verify() {
        run("verified", (id, version) -> service.verify(id, version, evidenceSeen, reason));
    }

    public void rejectVerification() {
        run("verificationRejected", (id, version) -> service.rejectVerification(id, version, reason));
    }

    public void confirmEffect() {
        run("effectConfirmed", (id, version) -> service.confirmEffect(id, version, reason));
    }

    public void denyEffect() {
        run("effectDenied", (id, version) -> service.denyEffect(id, version, reason));
    }

    public void closeObservation() {
        run("observationClosed", (id, version) -> service.closeObservation(id, version, reason));
    }

    public void recur() {
        run("recurred", (id, version) -> service.recur(id, version, reason));
    }

    private boolean run(String done, VersionedCommand command) {
        FindingDetail finding = page.getFinding();
        boolean carriedOut = commands.save("correctiveactions.done." + done, () -> command.on(finding.id(), finding.version()),
            page::refresh, finding.number());
        if (carriedOut) {
            reason = null;
            evidenceSeen = false;
            page.refresh();
        }
        return carriedOut;
    }

    /** A command on the version of a finding that the page shows. */
    @FunctionalInterface
    interface VersionedCommand {
        void on(UUID id, long version);
    }

    public FindingGrade[] getGrades() {
        return FindingGrade.values();
    }

    public FindingGrade getGrade() {
        return grade;
    }

    public void setGrade(FindingGrade grade) {
        this.grade = grade;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public boolean isShare() {
        return share;
    }

    public void setShare(boolean share) {
        this.share = share;
    }

    public boolean isEvidenceSeen() {
        return evidenceSeen;
    }

    public void setEvidenceSeen(boolean evidenceSeen) {
        this.evidenceSeen = evidenceSeen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
