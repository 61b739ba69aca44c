package org.kantoku.contracts.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.OriginService;
import org.kantoku.contracts.domain.ForeignBasis;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The forms for member co-ops above a contract and for handling abroad. */
@Named
@ViewScoped
public class OriginBacking implements Serializable {

    @Inject
    private OriginService origins;

    @Inject
    private Commands commands;

    @Inject
    private ContractBacking contract;

    private String entruster;
    private String approvalRef;
    private LocalDate validFrom;
    private LocalDate validTo;
    private List<Purpose> purposes = new ArrayList<>();
    private String countryCode;
    private String operator;
    private String data;
    private ForeignBasis basis;
    private LocalDate startOn;

    /** Starts the form with the contract's own purposes. */
    public void startUpstream() {
        purposes = new ArrayList<>(contract.getView().details().purposes());
    }

    public String addUpstream() {
        return done("contracts.msg.upstreamAdded",
            () -> origins.addUpstream(contract.getId(), entruster, new HashSet<>(purposes), validFrom, validTo, approvalRef));
    }

    public String removeUpstream(UUID id) {
        return done("contracts.msg.upstreamRemoved", () -> origins.removeUpstream(id));
    }

    public String addForeign() {
        return done("contracts.msg.foreignAdded", () -> origins.addForeign(contract.getId(), countryCode, operator, data, basis, startOn));
    }

    public String stopForeign(UUID id) {
        return done("contracts.msg.foreignStopped", () -> origins.stopForeign(id));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? contract.again() : null;
    }

    public Purpose[] getAllPurposes() {
        return Purpose.values();
    }

    public ForeignBasis[] getBases() {
        return ForeignBasis.values();
    }

    public String getEntruster() {
        return entruster;
    }

    public void setEntruster(String entruster) {
        this.entruster = entruster;
    }

    public String getApprovalRef() {
        return approvalRef;
    }

    public void setApprovalRef(String approvalRef) {
        this.approvalRef = approvalRef;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public List<Purpose> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<Purpose> purposes) {
        this.purposes = purposes;
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
}
