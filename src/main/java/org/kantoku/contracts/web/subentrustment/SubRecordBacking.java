package org.kantoku.contracts.web.subentrustment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.subentrustment.SubEntrustmentQueries;
import org.kantoku.contracts.application.subentrustment.SubNode;
import org.kantoku.contracts.application.subentrustment.SubRecordService;
import org.kantoku.contracts.domain.subentrustment.SubOrigin;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The form with which our side records a sub-entrustment that it was told of or that it found. */
@Named
@ViewScoped
public class SubRecordBacking implements Serializable {

    private static final List<SubOrigin> ORIGINS = List.of(SubOrigin.DECLARED, SubOrigin.INSPECTION, SubOrigin.INCIDENT);

    @Inject
    private SubRecordService service;

    @Inject
    private SubEntrustmentQueries queries;

    @Inject
    private Commands commands;

    private UUID contract;
    private String contractName;
    private List<SubNode> parents;
    private UUID parent;
    private SubOrigin origin = SubOrigin.DECLARED;
    private LocalDate discoveredOn;
    private SubForm form = new SubForm();

    /** Reads the contract named in the address; one that does not exist is not found. */
    public void load() {
        contractName = queries.contractName(contract);
        parents = queries.ofContract(contract).stream().filter(SubNode::isOpen).toList();
    }

    public String save() {
        UUID[] id = new UUID[1];
        boolean done = commands.run("subentrustment.msg.recorded", () -> id[0] = service.record(contract, parent, origin, form.details(), discoveredOn));
        return done ? "/subentrustments/detail?faces-redirect=true&id=" + id[0] : null;
    }

    public List<SubOrigin> getOrigins() {
        return ORIGINS;
    }

    public String getContractName() {
        return contractName;
    }

    /** Sub-entrustees under which another tier may be placed. */
    public List<SubNode> getParents() {
        return parents;
    }

    public SubForm getForm() {
        return form;
    }

    public UUID getContract() {
        return contract;
    }

    public void setContract(UUID contract) {
        this.contract = contract;
    }

    public UUID getParent() {
        return parent;
    }

    public void setParent(UUID parent) {
        this.parent = parent;
    }

    public SubOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(SubOrigin origin) {
        this.origin = origin;
    }

    public LocalDate getDiscoveredOn() {
        return discoveredOn;
    }

    public void setDiscoveredOn(LocalDate discoveredOn) {
        this.discoveredOn = discoveredOn;
    }
}
