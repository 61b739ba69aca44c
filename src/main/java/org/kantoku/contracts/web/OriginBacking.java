package org.kantoku.contracts.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.OriginService;
import org.kantoku.contracts.domain.ForeignBasis;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The form for handling abroad. */
@Named
@ViewScoped
public class OriginBacking implements Serializable {

    @Inject
    private OriginService origins;

    @Inject
    private Commands commands;

    @Inject
    private ContractBacking contract;

    private String countryCode;
    private String operator;
    private String data;
    private ForeignBasis basis;
    private LocalDate startOn;
    private ForeignBasis newBasis;
    private LocalDate checkedOn;
    private String checkWords;

    public String addForeign() {
        return done("contracts.msg.foreignAdded", () -> origins.addForeign(contract.getId(), countryCode, operator, data, basis, startOn));
    }

    public String stopForeign(UUID id) {
        return done("contracts.msg.foreignStopped", () -> origins.stopForeign(id));
    }

    public String restForeign(UUID id) {
        return done("contracts.msg.foreignRested", () -> origins.restForeign(id, newBasis));
    }

    public String checkForeign(UUID id) {
        return done("contracts.msg.foreignChecked", () -> origins.checkForeign(id, checkedOn, checkWords));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? contract.again() : null;
    }

    public ForeignBasis[] getBases() {
        return ForeignBasis.values();
    }

    public String getCountryCode() {
        return countryCode;
    }

    public void setCountryCode(String countryCode) {
        this.countryCode = countryCode;
    }

    public String getOperator() {
        return operator;
    }

    public void setOperator(String operator) {
        this.operator = operator;
    }

    public String getData() {
        return data;
    }

    public void setData(String data) {
        this.data = data;
    }

    public ForeignBasis getBasis() {
        return basis;
    }

    public void setBasis(ForeignBasis basis) {
        this.basis = basis;
    }

    public LocalDate getStartOn() {
        return startOn;
    }

    public void setStartOn(LocalDate startOn) {
        this.startOn = startOn;
    }

    public ForeignBasis getNewBasis() {
        return newBasis;
    }

    public void setNewBasis(ForeignBasis newBasis) {
        this.newBasis = newBasis;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    public String getCheckWords() {
        return checkWords;
    }

    public void setCheckWords(String checkWords) {
        this.checkWords = checkWords;
    }
}
