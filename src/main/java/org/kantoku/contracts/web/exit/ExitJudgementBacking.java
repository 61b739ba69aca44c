package org.kantoku.contracts.web.exit;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.exit.ExitJudgementService;
import org.kantoku.contracts.application.exit.OrderView;
import org.kantoku.contracts.domain.exit.Residual;
import org.kantoku.contracts.domain.exit.ResidualReason;
import org.kantoku.contracts.web.ContractBacking;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** Judging a certificate, a longer term, what may stay, and the completion; one dialog that changes with the act. */
@Named
@ViewScoped
public class ExitJudgementBacking implements Serializable {

    @Inject
    private ExitJudgementService service;

    @Inject
    private ContractBacking contract;

    @Inject
    private Commands commands;

    private String act;
    private OrderView order;
    private String words;
    private LocalDate date;
    private String items;
    private ResidualReason reason;

    /** Opens the dialog for accept, reject, extend, retain or complete. */
    public void open(String chosenAct, OrderView chosenOrder) {
        act = chosenAct;
        order = chosenOrder;
        words = null;
        date = null;
        items = null;
        reason = ResidualReason.LAW;
    }

    public String accept() {
        return done("exit.msg.accepted", () -> service.accept(order.id(), order.version(), words));
    }

    public String reject() {
        return done("exit.msg.rejected", () -> service.reject(order.id(), order.version(), words));
    }

    public String extend() {
        return done("exit.msg.extended", () -> service.extend(order.id(), order.version(), date, words));
    }

    public String retain() {
        return done("exit.msg.retained", () -> service.retain(order.id(), order.version(), new Residual(items, reason, words, date)));
    }

    public String complete() {
        return done("exit.msg.completed", () -> service.complete(order.id(), order.version()));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? contract.again() : null;
    }

    public ResidualReason[] getReasons() {
        return ResidualReason.values();
    }

    public String getAct() {
        return act;
    }

    public OrderView getOrder() {
        return order;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }

    public ResidualReason getReason() {
        return reason;
    }

    public void setReason(ResidualReason reason) {
        this.reason = reason;
    }
}
