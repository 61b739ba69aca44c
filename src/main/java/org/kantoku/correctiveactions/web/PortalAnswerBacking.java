package org.kantoku.correctiveactions.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.event.FileUploadEvent;

import org.kantoku.correctiveactions.application.FindingAnswerService;
import org.kantoku.correctiveactions.domain.EvidencePart;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** What a contractor hands in on the page of a finding, beside the plan: first aid, completion, dispute, cost, words, files. */
@Named
@ViewScoped
public class PortalAnswerBacking implements Serializable {

    @Inject
    private PortalFindingBacking page;

    @Inject
    private FindingAnswerService answers;

    @Inject
    private FindingFiles files;

    @Inject
    private Commands commands;

    private String containment;
    private LocalDate containmentOn;
    private String done;
    private String words;
    private String reason;
    private String cost;

    public void contain() {
        run("contained", () -> answers.contain(page.getId(), version(), containment, containmentOn));
    }

    public void reportCompletion() {
        run("reported", () -> answers.reportCompletion(page.getId(), version(), done));
    }

    public void dispute() {
        run("disputed", () -> answers.dispute(page.getId(), version(), reason));
    }

    public void openConsultation() {
        run("costAsked", () -> answers.openConsultation(page.getId(), version(), cost));
    }

    public void comment() {
        if (run("commented", () -> answers.comment(page.getId(), words))) {
            words = null;
        }
    }

    private boolean run(String key, Commands.Command command) {
        boolean carriedOut = commands.run("portal.done." + key, command);
        if (carriedOut) {
            page.load();
        }
        return carriedOut;
    }

    private long version() {
        return page.getFinding().version();
    }

    /** Takes a file for the report; refused files say why. */
    public void attachReport(FileUploadEvent event) {
        files.attach(page.getId(), EvidencePart.REPORT, event);
    }

    public void attachPlan(FileUploadEvent event) {
        files.attach(page.getId(), EvidencePart.PLAN, event);
    }

    /** Uses a file of the firm that is kept already. */
    public void reuse(String part, UUID evidenceId) {
        files.reuse(page.getId(), EvidencePart.valueOf(part), evidenceId);
    }

    public void detach(UUID evidenceId) {
        files.detach(page.getId(), evidenceId);
    }

    /** Files waiting to be handed in with a part. */
    public List<EvidenceFile> drafts(String part) {
        return files.drafts(page.getId(), EvidencePart.valueOf(part));
    }

    public String getContainment() {
        return containment;
    }

    public void setContainment(String containment) {
        this.containment = containment;
    }

    public LocalDate getContainmentOn() {
        return containmentOn;
    }

    public void setContainmentOn(LocalDate containmentOn) {
        this.containmentOn = containmentOn;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCost() {
        return cost;
    }

    public void setCost(String cost) {
        this.cost = cost;
    }
}
