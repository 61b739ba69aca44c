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
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.event.FileUploadEvent;

/** A contractor's sub-entrustments: the list of its own, and one of them with what it can hand in. */
@Named
@ViewScoped
public class PortalSubBacking implements Serializable {

    @Inject
    private PortalSubQueries queries;

    @Inject
    private SubApplicationService service;

    @Inject
    private SubUploads uploads;

    @Inject
    private Commands commands;

    private UUID id;
    private String words;
    private SubReportForm form = new SubReportForm();
    private transient List<PortalSubQueries.Tree> trees;
    private transient SubView view;

    public List<PortalSubQueries.Tree> getTrees() {
        if (trees == null) {
            trees = queries.trees();
        }
        return trees;
    }

    /** How many wait for the firm: something to put right, a term that is over, a report that is late, a stop. */
    public long getWaiting() {
        return getTrees().stream().flatMap(tree -> tree.nodes().stream()).filter(SubNode::isContractorsTurn).count();
    }

    /** Reads the one named in the address; another firm's is not found. */
    public void load() {
        view = queries.view(id);
    }

    public SubView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public void attach(FileUploadEvent event) {
        form.send(uploads.take(getView().contract().id(), event, form.getFile()));
    }

    public String report() {
        return done("reported", () -> service.report(id, getView().version(), form.report()));
    }

    public String wish() {
        return done("wished", () -> service.wish(id, getView().version(), words));
    }

    public String end() {
        return done("endReported", () -> service.reportEnd(id, getView().version(), form.ending()));
    }

    public String withdraw() {
        return done("withdrawn", () -> service.withdraw(id, getView().version()));
    }

    private String done(String message, Commands.Command command) {
        return commands.run("subentrustment.portal.msg." + message, command) ? "/portal/subEntrustment?faces-redirect=true&id=" + id : null;
    }

    public SubReportForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
