package org.kantoku.contracts.web.upstream;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.upstream.MemberCoopQueries;
import org.kantoku.contracts.application.upstream.UpstreamService;
import org.kantoku.contracts.web.ContractBacking;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** Which entrustments a contract hands on. */
@Named
@ViewScoped
public class ContractUpstreamBacking implements Serializable {

    @Inject
    private UpstreamService service;

    @Inject
    private MemberCoopQueries queries;

    @Inject
    private Commands commands;

    @Inject
    private ContractBacking contract;

    private UUID entrustment;
    private UUID link;
    private String reason;
    private transient Map<UUID, String> choices;

    /** Entrustments of today's members. */
    public Map<UUID, String> getChoices() {
        if (choices == null) {
            choices = queries.choices();
        }
        return choices;
    }

    public String add() {
        return done("contracts.msg.upstreamAdded", () -> service.link(contract.getId(), entrustment));
    }

    /** Opens the dialog that asks why. */
    public void startRemove(UUID chosen) {
        link = chosen;
        reason = null;
    }

    public String remove() {
        return done("contracts.msg.upstreamRemoved", () -> service.unlink(link, reason));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? contract.again() : null;
    }

    public UUID getEntrustment() {
        return entrustment;
    }

    public void setEntrustment(UUID entrustment) {
        this.entrustment = entrustment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
