package org.kantoku.contracts.web.arrangements;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.ContractorChoice;
import org.kantoku.contracts.application.ContractChoices;
import org.kantoku.contracts.application.arrangements.MatterRow;
import org.kantoku.contracts.application.arrangements.MatterService;
import org.kantoku.contracts.domain.arrangements.MatterKind;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** A request or complaint forwarded by a contractor: recorded, and its two later dates. */
@Named
@ViewScoped
public class MatterBacking implements Serializable {

    @Inject
    private MatterService service;

    @Inject
    private ContractChoices choices;

    @Inject
    private Commands commands;

    private MatterKind kind = MatterKind.DISCLOSURE;
    private String reference;
    private ContractorChoice contractor;
    private LocalDate receivedOn;
    private LocalDate forwardedOn;
    private LocalDate on;
    private UUID chosen;
    private String chosenReference;
    private boolean completing;

    public String record() {
        return done("arrangements.msg.matter", () -> service.record(kind, reference, contractor == null ? null : contractor.id(), receivedOn, forwardedOn));
    }

    /** Opens the dialog for one of the list: its forwarding, or, once forwarded, its completion. */
    public void choose(MatterRow row) {
        chosen = row.id();
        chosenReference = row.reference();
        completing = row.forwardedOn() != null;
        on = null;
    }

    public String date() {
        return completing ? done("arrangements.msg.completed", () -> service.complete(chosen, on))
            : done("arrangements.msg.forwarded", () -> service.forward(chosen, on));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? "/contracts/matters?faces-redirect=true" : null;
    }

    public List<ContractorChoice> contractors(String typed) {
        return choices.contractors(typed);
    }

    public MatterKind[] getKinds() {
        return MatterKind.values();
    }

    public MatterKind getKind() {
        return kind;
    }

    public void setKind(MatterKind kind) {
        this.kind = kind;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public ContractorChoice getContractor() {
        return contractor;
    }

    public void setContractor(ContractorChoice contractor) {
        this.contractor = contractor;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalDate getForwardedOn() {
        return forwardedOn;
    }

    public void setForwardedOn(LocalDate forwardedOn) {
        this.forwardedOn = forwardedOn;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getChosenReference() {
        return chosenReference;
    }

    public boolean isCompleting() {
        return completing;
    }
}
