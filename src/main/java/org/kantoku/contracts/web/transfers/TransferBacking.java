package org.kantoku.contracts.web.transfers;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.contracts.application.transfers.TransferLog;
import org.kantoku.contracts.application.transfers.TransferQueries;
import org.kantoku.contracts.application.transfers.TransferRow;
import org.kantoku.contracts.application.transfers.TransferService;
import org.kantoku.contracts.domain.Medium;
import org.kantoku.contracts.domain.transfers.TransferDirection;
import org.kantoku.contracts.domain.transfers.TransferMethod;
import org.kantoku.contracts.web.ContractBacking;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The hand-over log on a contract's page: what was given and came back, and what became of discrepancies. */
@Named
@ViewScoped
public class TransferBacking implements Serializable {

    @Inject
    private TransferQueries queries;

    @Inject
    private TransferService service;

    @Inject
    private ContractBacking contract;

    @Inject
    private Commands commands;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    private transient TransferLog log;
    private TransferDirection direction;
    private TransferForm form;
    private TransferRow row;
    private Integer count;
    private String outcome;
    private LocalDate receivedOn;
    private String evidence;

    public TransferLog getLog() {
        if (log == null) {
            log = queries.ofContract(contract.getId());
        }
        return log;
    }

    /** Opens the dialog for data given or come back. */
    public void open(String chosen) {
        direction = TransferDirection.valueOf(chosen);
        form = new TransferForm(clock.today(), user.getDisplayName());
        row = null;
    }

    /** Opens the dialog for a discrepancy, or for a receipt that was confirmed on paper. */
    public void open(TransferRow chosen) {
        row = chosen;
        direction = null;
        receivedOn = null;
        evidence = null;
        count = chosen.answer().count();
        outcome = null;
    }

    public String save() {
        UUID id = contract.getId();
        if (direction == TransferDirection.OUT) {
            return done("transfers.msg.out", () -> service.handOver(id, form.details(direction), form.getExceptionalReason()));
        }
        return done("transfers.msg.back", () -> service.takeBack(id, form.details(direction), form.getSettled()));
    }

    public String settle() {
        return done("transfers.msg.settled", () -> service.settleDiscrepancy(row.id(), row.version(), count, outcome));
    }

    public String confirm() {
        return done("transfers.msg.onBehalf", () -> service.answerOnBehalf(row.id(), row.version(), count, receivedOn, evidence));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? contract.again() : null;
    }

    public TransferDirection getDirection() {
        return direction;
    }

    public TransferForm getForm() {
        return form;
    }

    public TransferRow getRow() {
        return row;
    }

    public Medium[] getMedia() {
        return Medium.values();
    }

    public TransferMethod[] getMethods() {
        return TransferMethod.values();
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
