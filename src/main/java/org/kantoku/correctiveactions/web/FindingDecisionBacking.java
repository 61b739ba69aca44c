package org.kantoku.correctiveactions.web;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.correctiveactions.application.FindingDecisionService;
import org.kantoku.correctiveactions.application.FindingDetail;
import org.kantoku.correctiveactions.web.FindingActionBacking.VersionedCommand;
import org.kantoku.inspections.domain.FindingGrade;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** What managers decide on the page of a finding. */
@Named
@ViewScoped
public class FindingDecisionBacking implements Serializable {

    @Inject
    private FindingBacking page;

    @Inject
    private FindingDecisionService service;

    @Inject
    private Commands commands;

    private LocalDate until;
    private FindingGrade grade;
    private Long yen;
    private String reason;

    public void extend() {
        run("extended", (id, version) -> service.extend(id, version, until, reason));
    }

    public void rule() {
        run("ruled", (id, version) -> service.rule(id, version, grade, reason));
    }

    public void answerConsultation() {
        run("consultationAnswered", (id, version) -> service.answerConsultation(id, version, reason, yen));
    }

    public void acceptRisk() {
        run("riskAccepted", (id, version) -> service.acceptRisk(id, version, until, reason));
    }

    private void run(String done, VersionedCommand command) {
        FindingDetail finding = page.getFinding();
        if (commands.save("correctiveactions.done." + done, () -> command.on(finding.id(), finding.version()), page::refresh,
                finding.number())) {
            reason = null;
            until = null;
            yen = null;
            page.refresh();
        }
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public FindingGrade getGrade() {
        return grade == null ? page.getFinding().grade() : grade;
    }

    public void setGrade(FindingGrade grade) {
        this.grade = grade;
    }

    public Long getYen() {
        return yen;
    }

    public void setYen(Long yen) {
        this.yen = yen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
