package org.kantoku.contracts.web.arrangements;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.arrangements.ArrangementQueries;
import org.kantoku.contracts.application.arrangements.JointUseView;
import org.kantoku.contracts.application.arrangements.ProvisionService;
import org.kantoku.contracts.application.upstream.MemberCoopChoice;
import org.kantoku.contracts.application.upstream.MemberCoopQueries;
import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** A joint use with member co-ops: what was announced, who takes part, which entrustments serve it. */
@Named
@ViewScoped
public class JointUseBacking implements Serializable {

    @Inject
    private ArrangementQueries queries;

    @Inject
    private MemberCoopQueries coops;

    @Inject
    private ProvisionService service;

    @Inject
    private Commands commands;

    private UUID id;
    private UUID contractId;
    private long version;
    private JointUseInput input = new JointUseInput();
    private transient JointUseView view;
    private transient Map<UUID, String> entrustments;

    /** Reads the joint use named in the address, if one is. */
    public void load() {
        if (id != null) {
            version = getView().version();
            input = JointUseInput.of(view);
        } else if (contractId != null) {
            input.getContractIds().add(contractId);
        }
    }

    /** {@code null} for a new one. */
    public JointUseView getView() {
        if (view == null && id != null) {
            view = queries.jointUse(id);
        }
        return view;
    }

    public String save() {
        boolean done = commands.run("arrangements.msg.jointUse", () -> {
            if (id == null) {
                id = service.recordJointUse(input.details(), input.range(), new HashSet<>(input.getContractIds()));
            } else {
                service.describeJointUse(id, version, input.details(), input.range(), new HashSet<>(input.getContractIds()));
            }
        });
        return done ? "/contracts/jointUse?faces-redirect=true&id=" + id : null;
    }

    /** Member co-ops of the register to choose from. */
    public List<MemberCoopChoice> coops(String typed) {
        return coops.matching(typed);
    }

    public void addMember() {
        input.addMember();
    }

    /** Contracts that can be pointed at: entrustments, and the one this was begun from. */
    public Map<UUID, String> getEntrustments() {
        if (entrustments == null) {
            entrustments = queries.entrustments();
            if (contractId != null) {
                entrustments.putIfAbsent(contractId, queries.of(contractId).number() + " " + queries.of(contractId).title());
            }
            if (id != null) {
                getView().contracts().forEach(entrustments::putIfAbsent);
            }
        }
        return entrustments;
    }

    public PrincipalCategory[] getAllCategories() {
        return PrincipalCategory.values();
    }

    public JointUseInput getInput() {
        return input;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getContractId() {
        return contractId;
    }

    public void setContractId(UUID contractId) {
        this.contractId = contractId;
    }
}
