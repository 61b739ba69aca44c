package org.kantoku.incidents.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.ContractorChoice;
import org.kantoku.contractors.application.ContractorQueries;
import org.kantoku.incidents.application.ContractChoice;
import org.kantoku.incidents.application.IncidentChoiceQueries;
import org.kantoku.incidents.application.IncidentQueries;
import org.kantoku.incidents.application.IncidentService;
import org.kantoku.incidents.application.IncidentView;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The form of a first call: taken down, or corrected later with a reason. */
@Named
@ViewScoped
public class IncidentEditBacking implements Serializable {

    @Inject
    private IncidentService service;

    @Inject
    private IncidentQueries queries;

    @Inject
    private IncidentChoiceQueries choices;

    @Inject
    private ContractorQueries contractors;

    @Inject
    private Commands commands;

    @Inject
    private BusinessClock clock;

    private UUID id;
    private long version;
    private String number;
    private UUID contractorId;
    private UUID contractId;
    private ContractorChoice contractor;
    private List<UUID> contracts = new ArrayList<>();
    private CallForm call = new CallForm();
    private AssessmentForm known = new AssessmentForm();
    private String reason;

    /** A new call, begun from a contractor or a contract or from neither; or one on record. */
    public void load() {
        if (id != null) {
            IncidentView view = queries.view(id);
            version = view.version();
            number = view.number();
            call = CallForm.of(view.call());
            contractorId = view.contractorId();
            contracts = new ArrayList<>(view.contracts().stream().map(ContractChoice::id).toList());
        } else {
            call.setFederationKnewAt(Tokyo.minute(clock.now()));
            choices.named(contractId == null ? List.of() : List.of(contractId)).forEach(one -> {
                contractorId = one.contractorId();
                contracts.add(one.id());
            });
        }
        contractor = contractorId == null ? null : contractors.choice(contractorId);
    }

    public List<ContractorChoice> contractors(String typed) {
        return contractors.choices(typed);
    }

    /** Another contractor has other contracts; the only one is chosen. */
    public void contractorChosen() {
        contracts.clear();
        if (getOffered().size() == 1) {
            contracts.add(getOffered().get(0).id());
        }
    }

    /** Nobody's but the chosen contractor's. */
    public List<ContractChoice> getOffered() {
        return contractor == null ? List.of() : choices.ofContractor(contractor.id());
    }

    public String register() {
        boolean done = commands.run("incidents.msg.registered", () ->
            id = service.register(call.call(), known.assessment(), contractor == null ? null : contractor.id(), new HashSet<>(contracts)));
        return done ? address() : null;
    }

    /** Corrects the call; what it concerns is an act of its own. */
    public String correct() {
        return commands.save("incidents.msg.corrected", () -> service.correct(id, version, call.call(), reason), this::meanwhile) ? address() : null;
    }

    public String concern() {
        return commands.save("incidents.msg.concerned", () -> service.concern(id, version, contractor == null ? null : contractor.id(), new HashSet<>(contracts), reason),
            this::meanwhile) ? address() : null;
    }

    /** Somebody else was first; what was typed stays. */
    private void meanwhile() {
        version = queries.view(id).version();
    }

    private String address() {
        return "/incidents/detail?faces-redirect=true&id=" + id;
    }

    public String getNumber() {
        return number;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getContractorId() {
        return contractorId;
    }

    public void setContractorId(UUID contractorId) {
        this.contractorId = contractorId;
    }

    public UUID getContractId() {
        return contractId;
    }

    public void setContractId(UUID contractId) {
        this.contractId = contractId;
    }

    public ContractorChoice getContractor() {
        return contractor;
    }

    public void setContractor(ContractorChoice contractor) {
        this.contractor = contractor;
    }

    public List<UUID> getContracts() {
        return contracts;
    }

    public void setContracts(List<UUID> contracts) {
        this.contracts = contracts;
    }

    public CallForm getCall() {
        return call;
    }

    public AssessmentForm getKnown() {
        return known;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
