package org.kantoku.contracts.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.ContractEndService;
import org.kantoku.contracts.application.ContractLifeService;
import org.kantoku.contracts.application.ContractView;
import org.kantoku.contracts.domain.NoticeException;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The steps of a contract's life, from clause review to its end; one dialog that changes with the step. */
@Named
@ViewScoped
public class ContractLifeBacking implements Serializable {

    private static final Set<String> REASONED = Set.of("cancel", "sendBack", "decline", "endWithPeriod", "terminate", "renew");

    @Inject
    private ContractLifeService life;

    @Inject
    private ContractEndService end;

    @Inject
    private Commands commands;

    @Inject
    private ContractBacking contract;

    private String step;
    private LocalDate date;
    private String reason;
    private NoticeException exceptionCode;
    private UUID document;
    private long version;

    /** Opens the dialog for a step, such as {@code sign} or {@code renew}. */
    public void open(String chosenStep) {
        step = chosenStep;
        date = null;
        reason = null;
        exceptionCode = null;
        document = null;
        version = view().version();
    }

    public String review() {
        version = view().version();
        return done("contracts.msg.reviewStarted", () -> life.sendToClauseReview(contract.getId(), version));
    }

    public String requestApproval() {
        version = view().version();
        return done("contracts.msg.approvalRequested", () -> life.requestApproval(contract.getId(), version));
    }

    public String approve() {
        version = view().version();
        return done("contracts.msg.approved", () -> life.approve(contract.getId(), version));
    }

    public String decline() {
        return done("contracts.msg.declined", () -> life.declineApproval(contract.getId(), version, reason));
    }

    public String sendBack() {
        return done("contracts.msg.sentBack", () -> life.sendBackToDraft(contract.getId(), version, reason));
    }

    public String sign() {
        return done("contracts.msg.signed", () -> life.sign(contract.getId(), version, date, document, reason));
    }

    public String cancel() {
        return done("contracts.msg.cancelled", () -> life.cancel(contract.getId(), version, reason));
    }

    public String renew() {
        return done("contracts.msg.renewed", () -> end.renew(contract.getId(), version, date, reason));
    }

    public String endWithPeriod() {
        return done("contracts.msg.ending", () -> end.endWithPeriod(contract.getId(), version, date, reason, exceptionCode));
    }

    public String terminate() {
        return done("contracts.msg.terminated", () -> end.terminate(contract.getId(), version, reason, exceptionCode));
    }

    public String close() {
        version = view().version();
        return done("contracts.msg.closed", () -> end.close(contract.getId(), version));
    }

    private ContractView view() {
        return contract.getView();
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command, view().number()) ? contract.again() : null;
    }

    /** Whether the step needs a reason. */
    public boolean isReasonAsked() {
        return step != null && REASONED.contains(step);
    }

    public NoticeException[] getExceptions() {
        return NoticeException.values();
    }

    public String getStep() {
        return step;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public UUID getDocument() {
        return document;
    }

    public void setDocument(UUID document) {
        this.document = document;
    }

    public NoticeException getExceptionCode() {
        return exceptionCode;
    }

    public void setExceptionCode(NoticeException exceptionCode) {
        this.exceptionCode = exceptionCode;
    }
}
