package org.kantoku.supervision.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.WaiverQueries;
import org.kantoku.contracts.application.WaiverRow;
import org.kantoku.contracts.application.WaiverService;
import org.kantoku.contracts.domain.WaiverState;
import org.kantoku.shared.web.Commands;
import org.kantoku.supervision.application.DutyQueries;
import org.kantoku.supervision.application.DutyRow;
import org.kantoku.supervision.domain.RuleId;
import org.omnifaces.cdi.ViewScoped;

/** Exceptions from the duties of one contract: asked for, decided, taken back, in one dialog that changes with the act. */
@Named
@ViewScoped
public class WaiverBacking implements Serializable {

    @Inject
    private WaiverService service;

    @Inject
    private WaiverQueries queries;

    @Inject
    private DutyQueries duties;

    @Inject
    private DutyWords words;

    @Inject
    private Commands commands;

    private UUID contractId;
    private transient List<WaiverRow> rows;
    private String act;
    private String rule;
    private String branch;
    private String subjectKey;
    private LocalDate since;
    private WaiverRow chosen;
    private String reason;
    private String compensating;
    private LocalDate expiresOn;

    public List<WaiverRow> of(UUID contract) {
        if (rows == null || !contract.equals(contractId)) {
            contractId = contract;
            rows = queries.ofContract(contract);
        }
        return rows;
    }

    /** Whether an exception from a duty may be asked for here; those from clauses are asked for beside the clause. */
    public boolean isWaivable(DutyRow duty) {
        return duty.rule().isWaivable() && duty.rule() != RuleId.L04 && of(duty.contractId()).stream().noneMatch(w ->
            w.state() == WaiverState.REQUESTED && w.rule().equals(duty.rule().name()) && (w.branch() == null || w.branch().equals(duty.branch()))
                && w.subjectKey().equals(duty.subjectKey()));
    }

    /** Opens the dialog to ask for an exception from a duty. */
    public void ask(DutyRow duty) {
        act = "ask";
        rule = duty.rule().name();
        branch = duty.branch();
        subjectKey = duty.subjectKey();
        since = duties.standingSince(duty);
        reason = null;
        compensating = null;
        expiresOn = null;
    }

    /** Opens the dialog about one that exists: decide, withdraw or revoke. */
    public void open(WaiverRow waiver, String chosenAct) {
        act = chosenAct;
        chosen = waiver;
        rule = waiver.rule();
        branch = waiver.branch();
        subjectKey = waiver.subjectKey();
        reason = null;
    }

    public String request() {
        return done("contracts.msg.waiverRequested", () -> service.request(contractId, rule, branch, subjectKey, since, reason, compensating, expiresOn));
    }

    public String grant() {
        return done("contracts.msg.waiverGranted", () -> service.grant(chosen.id()));
    }

    public String refuse() {
        return done("contracts.msg.waiverRefused", () -> service.refuse(chosen.id(), reason));
    }

    public String withdraw() {
        return done("contracts.msg.waiverWithdrawn", () -> service.withdraw(chosen.id()));
    }

    public String revoke() {
        return done("contracts.msg.waiverRevoked", () -> service.revoke(chosen.id(), reason));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command, getSubject()) ? "/contracts/detail?faces-redirect=true&tab=duties&id=" + contractId : null;
    }

    /** Rule and what it is about, as the dialog names it. */
    public String getSubject() {
        return rule == null ? "" : words.title(rule, branch, subjectKey);
    }

    public String getAct() {
        return act;
    }

    public WaiverRow getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCompensating() {
        return compensating;
    }

    public void setCompensating(String compensating) {
        this.compensating = compensating;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
