package org.kantoku.contractors.web.roster;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.roster.MergerService;
import org.kantoku.contractors.application.roster.RosterView;
import org.kantoku.contractors.domain.roster.MergerKind;
import org.kantoku.contractors.web.ContractorBacking;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** Recording a contractor's mergers, and withdrawing those that did not happen. */
@Named
@ViewScoped
public class MergerBacking implements Serializable {

    @Inject
    private MergerService mergers;

    @Inject
    private ContractorBacking contractor;

    @Inject
    private Commands commands;

    private MergerKind kind;
    private LocalDate on;
    private String other;
    private RosterView.Merger merger;
    private String voidReason;

    /** Opens the empty form. */
    public void start() {
        kind = MergerKind.TOOK_OVER;
        on = null;
        other = null;
    }

    public String add() {
        return done("roster.msg.mergerAdded", () -> mergers.add(contractor.getId(), kind, on, other));
    }

    /** Opens the dialog about one that did not happen. */
    public void consider(RosterView.Merger shown) {
        merger = shown;
        voidReason = null;
    }

    public String withdraw() {
        return done("roster.msg.mergerWithdrawn", () -> mergers.withdraw(merger.id(), merger.version(), voidReason));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? contractor.again() : null;
    }

    public MergerKind[] getKinds() {
        return MergerKind.values();
    }

    public MergerKind getKind() {
        return kind;
    }

    public void setKind(MergerKind kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public RosterView.Merger getMerger() {
        return merger;
    }

    public String getVoidReason() {
        return voidReason;
    }

    public void setVoidReason(String voidReason) {
        this.voidReason = voidReason;
    }
}
