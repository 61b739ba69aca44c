package org.kantoku.contracts.web;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.ContractEndService;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** Stopping the hand-over of data under a contract and lifting the stop (預託停止), in one dialog. */
@Named
@ViewScoped
public class ContractHoldBacking implements Serializable {

    @Inject
    private ContractEndService service;

    @Inject
    private Commands commands;

    @Inject
    private ContractBacking contract;

    private String reason;
    private long version;

    public void open() {
        reason = null;
        version = contract.getView().version();
    }

    public String suspend() {
        return done("contracts.msg.suspended", () -> service.suspend(contract.getId(), version, reason));
    }

    public String resume() {
        return done("contracts.msg.resumed", () -> service.resume(contract.getId(), version, reason));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command, contract.getView().number()) ? contract.again() : null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
