package org.kantoku.contracts.web.subentrustment;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.subentrustment.PortalSubQueries;
import org.kantoku.contracts.application.subentrustment.SubApplicationService;
import org.kantoku.contracts.application.subentrustment.SubNode;
import org.kantoku.contracts.application.subentrustment.SubView;
import org.kantoku.contracts.domain.SubPolicy;
import org.kantoku.shared.evidence.EvidenceFile;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.event.FileUploadEvent;

/** The contractor's form: a new application under one of its contracts, or one that it puts right. */
@Named
@ViewScoped
public class PortalSubApplyBacking implements Serializable {

    @Inject
    private PortalSubQueries queries;

    @Inject
    private SubApplicationService service;

    @Inject
    private SubUploads uploads;

    @Inject
    private Commands commands;

    private UUID contract;
    private UUID id;
    private UUID parent;
    private long version;
    private String title;
    private SubPolicy policy;
    private String remark;
    private List<SubNode> parents = List.of();
    private SubForm form = new SubForm();
    private EvidenceFile document;

    /** Reads the contract or the application named in the address; another firm's is not found. */
    public void load() {
        if (id != null) {
            SubView view = queries.view(id);
            contract = view.contract().id();
            title = view.contract().title();
            version = view.version();
            remark = view.remark();
            form = SubForm.of(view.details());
            document = view.document();
            return;
        }
        PortalSubQueries.Tree tree = queries.tree(contract);
        title = tree.title();
        policy = tree.policy();
        parents = tree.nodes().stream().filter(SubNode::isOpen).toList();
    }

    public void attach(FileUploadEvent event) {
        document = uploads.take(contract, event, document);
    }

    public String send() {
        boolean done = id == null
            ? commands.run("subentrustment.portal.msg.applied", () -> id = service.apply(contract, parent, form.details(), SubUploads.id(document)))
            : commands.save("subentrustment.portal.msg.amended", () -> service.amend(id, version, form.details(), SubUploads.id(document)), this::load);
        return done ? "/portal/subEntrustment?faces-redirect=true&id=" + id : null;
    }

    /** The contract forbids it; said before anything is typed. */
    public boolean isProhibited() {
        return policy == SubPolicy.PROHIBITED;
    }

    public String getTitle() {
        return title;
    }

    public String getRemark() {
        return remark;
    }

    public List<SubNode> getParents() {
        return parents;
    }

    public SubForm getForm() {
        return form;
    }

    public EvidenceFile getDocument() {
        return document;
    }

    public UUID getContract() {
        return contract;
    }

    public void setContract(UUID contract) {
        this.contract = contract;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getParent() {
        return parent;
    }

    public void setParent(UUID parent) {
        this.parent = parent;
    }
}
