package org.kantoku.contractors.web.corporateregister;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.corporateregister.AgencyService;
import org.kantoku.contractors.application.corporateregister.AgencyView;
import org.kantoku.contractors.web.ContractorBacking;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** The dialog in which somebody records that they looked into the end of a contractor. */
@Named
@ViewScoped
public class AgencySeenBacking implements Serializable {

    @Inject
    private AgencyService service;

    @Inject
    private AgencyCard card;

    @Inject
    private ContractorBacking contractor;

    @Inject
    private Commands commands;

    private String number;
    private long version;
    private String seenNote;

    /** Opens the dialog for what the page shows. */
    public void open() {
        AgencyView view = card.of(contractor.getView().details().corporateNumber());
        number = view.number();
        version = view.version();
        seenNote = null;
    }

    public String see() {
        boolean done = commands.run("agency.see.done", () -> service.see(number, version, seenNote));
        return done ? "/contractors/detail?faces-redirect=true&id=" + contractor.getId() : null;
    }

    public String getSeenNote() {
        return seenNote;
    }

    public void setSeenNote(String seenNote) {
        this.seenNote = seenNote;
    }
}
