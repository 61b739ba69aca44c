package org.kantoku.contractors.web;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.ContractorLifeService;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The steps of a contractor's life on its page; one dialog that changes with the step. */
@Named
@ViewScoped
public class ContractorLifeBacking implements Serializable {

    @Inject
    private ContractorLifeService life;

    @Inject
    private Commands commands;

    @Inject
    private ContractorBacking contractor;

    private String step;
    private String reason;
    private long version;

    /** Opens the dialog for a step: suspend, release or close. */
    public void open(String chosenStep) {
        step = chosenStep;
        reason = null;
        version = contractor.getView().version();
    }

    public String suspend() {
        return done("contractors.msg.suspended", () -> life.suspend(contractor.getId(), version, reason));
    }

    public String release() {
        return done("contractors.msg.released", () -> life.release(contractor.getId(), version, reason));
    }

    public String close() {
        return done("contractors.msg.closed", () -> life.close(contractor.getId(), version));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? contractor.again() : null;
    }

    public String getStep() {
        return step;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
