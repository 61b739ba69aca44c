package org.kantoku.contracts.web;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.ContractorChoice;
import org.kantoku.contracts.application.ContractChoices;
import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.contracts.application.ContractService;
import org.kantoku.contracts.application.ContractTreeQueries;
import org.kantoku.contracts.application.ContractView;
import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractKind;
import org.kantoku.contracts.domain.Purpose;
import org.kantoku.contracts.domain.RenewalKind;
import org.kantoku.contracts.domain.StampCategory;
import org.kantoku.shared.TriState;
import org.kantoku.contracts.web.arrangements.ArrangementForm;
import org.kantoku.shared.web.Commands;
import org.kantoku.shared.web.Differences;
import org.kantoku.shared.web.TextBean;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Registering a contract or changing its details. */
@Named
@ViewScoped
public class ContractEditBacking implements Serializable {

    @Inject
    private ContractService contracts;

    @Inject
    private ContractQueries queries;

    @Inject
    private ContractChoices choices;

    @Inject
    private ContractTreeQueries tree;

    @Inject
    private ArrangementForm arrangement;

    @Inject
    private Commands commands;

    @Inject
    private TextBean words;

    private UUID id;
    private UUID contractorId;
    private long version;
    private String number;
    private boolean signed;
    private boolean legacy;
    private String reason;
    private ContractorChoice contractor;
    private List<Differences.Difference> theirs;
    private ContractForm form = new ContractForm();

    /** Reads the contract named in the address, or the contractor a new one is for. */
    public void load() {
        if (id != null) {
            ContractView view = queries.view(id);
            version = view.version();
            number = view.number();
            signed = view.signedOn() != null;
            legacy = view.legacy();
            contractor = choices.contractor(view.contractorId());
            form = ContractForm.of(view.details());
        } else if (contractorId != null) {
            contractor = choices.contractor(contractorId);
        }
    }

    public String save() {
        if (id == null) {
            boolean done = commands.run("contracts.msg.registered", () -> id = arrangement.register(contractor.id(), form.details()));
            boolean supervised = arrangement.getKind() == ArrangementKind.ENTRUSTMENT || arrangement.getKind() == ArrangementKind.UNDETERMINED;
            return done ? "/contracts/" + (supervised ? "facts" : "detail") + "?faces-redirect=true&id=" + id : null;
        }
        boolean done = commands.save("contracts.msg.saved", () -> contracts.describe(id, version, form.details(), reason), this::compare);
        return done ? "/contracts/detail?faces-redirect=true&id=" + id : null;
    }

    private void compare() {
        ContractView now = queries.view(id);
        version = now.version();
        theirs = Differences.between(named(now.details()), named(form.details()), words::shown);
    }

    private Map<String, Object> named(ContractDetails details) {
        return ContractWords.named(details, getDepartments(), getMasters(), getOwners());
    }

    /** What somebody else registered while this form was open, or {@code null} when nobody did. */
    public List<Differences.Difference> getTheirs() {
        return theirs;
    }

    public List<ContractorChoice> contractors(String typed) {
        return choices.contractors(typed);
    }

    public Map<UUID, String> getDepartments() {
        return choices.departments(Faces.getLocale().getLanguage());
    }

    public Map<UUID, String> getOwners() {
        return choices.owners();
    }

    /** Master contracts of the chosen contractor. */
    public Map<UUID, String> getMasters() {
        return contractor == null ? Map.of() : tree.masters(contractor.id(), id);
    }

    public ContractKind[] getKinds() {
        return ContractKind.values();
    }

    public RenewalKind[] getRenewals() {
        return RenewalKind.values();
    }

    public StampCategory[] getStampCategories() {
        return StampCategory.values();
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    public TriState[] getTriStates() {
        return TriState.values();
    }

    public ContractForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public boolean isSigned() {
        return signed;
    }

    public boolean isLegacy() {
        return legacy;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ContractorChoice getContractor() {
        return contractor;
    }

    public void setContractor(ContractorChoice contractor) {
        this.contractor = contractor;
    }
}
