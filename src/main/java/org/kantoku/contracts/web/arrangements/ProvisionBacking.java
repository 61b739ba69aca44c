package org.kantoku.contracts.web.arrangements;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.arrangements.ArrangementQueries;
import org.kantoku.contracts.application.arrangements.ProvisionService;
import org.kantoku.contracts.application.arrangements.ProvisionView;
import org.kantoku.contracts.domain.PrincipalCategory;
import org.kantoku.contracts.domain.arrangements.ProtectionReason;
import org.kantoku.contracts.domain.arrangements.ProvisionBasis;
import org.kantoku.contracts.domain.arrangements.ProvisionForm;
import org.kantoku.contracts.domain.transfers.TransferMethod;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The record of a provision to a third party: written, changed, published. */
@Named
@ViewScoped
public class ProvisionBacking implements Serializable {

    @Inject
    private ArrangementQueries queries;

    @Inject
    private ProvisionService service;

    @Inject
    private Commands commands;

    private UUID id;
    private UUID contractId;
    private long version;
    private ProvisionInput input = new ProvisionInput();
    private LocalDate publishedOn;
    private String publishedWhere;
    private transient ProvisionView view;

    /** Reads the record named in the address, if one is. */
    public void load() {
        if (id != null) {
            version = getView().version();
            input = ProvisionInput.of(view.details());
        }
    }

    /** {@code null} for a new one. */
    public ProvisionView getView() {
        if (view == null && id != null) {
            view = queries.provision(id);
        }
        return view;
    }

    public String save() {
        return done("arrangements.msg.provision", () -> {
            if (id == null) {
                id = service.record(contractId, input.details());
            } else {
                service.describe(id, version, input.details());
            }
        });
    }

    public String publish() {
        return done("arrangements.msg.published", () -> service.publish(id, version, publishedOn, publishedWhere));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? "/contracts/provision?faces-redirect=true&id=" + id : null;
    }

    public ProvisionForm[] getForms() {
        return ProvisionForm.values();
    }

    public ProvisionBasis[] getBases() {
        return ProvisionBasis.values();
    }

    public ProtectionReason[] getReasons() {
        return ProtectionReason.values();
    }

    public TransferMethod[] getTransports() {
        return TransferMethod.values();
    }

    public PrincipalCategory[] getAllCategories() {
        return PrincipalCategory.values();
    }

    public ProvisionInput getInput() {
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

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getPublishedWhere() {
        return publishedWhere;
    }

    public void setPublishedWhere(String publishedWhere) {
        this.publishedWhere = publishedWhere;
    }
}
