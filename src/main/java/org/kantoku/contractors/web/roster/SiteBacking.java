package org.kantoku.contractors.web.roster;

import java.io.Serializable;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.roster.RosterView;
import org.kantoku.contractors.application.roster.SiteService;
import org.kantoku.contractors.domain.roster.SitePurpose;
import org.kantoku.contractors.web.ContractorBacking;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** Adding and correcting a contractor's sites. */
@Named
@ViewScoped
public class SiteBacking implements Serializable {

    @Inject
    private SiteService sites;

    @Inject
    private RosterBacking roster;

    @Inject
    private ContractorBacking contractor;

    @Inject
    private Commands commands;

    private SiteForm form = new SiteForm();
    private UUID id;
    private long version;

    /** Opens the empty form. */
    public void start() {
        id = null;
        form = new SiteForm();
    }

    /** Opens the form with what is written down. */
    public void edit(UUID siteId) {
        RosterView.Site site = roster.of(contractor.getId()).sites().stream().filter(one -> one.id().equals(siteId)).findFirst()
            .orElseThrow(RecordNotFound::new);
        id = siteId;
        version = site.version();
        form = SiteForm.of(site.details());
    }

    public String save() {
        boolean done = id == null ? commands.run("roster.msg.siteAdded", () -> sites.add(contractor.getId(), form.details()))
            : commands.run("roster.msg.siteSaved", () -> sites.describe(id, version, form.details()));
        return done ? contractor.again() : null;
    }

    public SitePurpose[] getAllPurposes() {
        return SitePurpose.values();
    }

    public SiteForm getForm() {
        return form;
    }

    public boolean isNew() {
        return id == null;
    }
}
