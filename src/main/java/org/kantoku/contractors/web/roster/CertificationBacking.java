package org.kantoku.contractors.web.roster;

import java.io.Serializable;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.event.FileUploadEvent;

import org.kantoku.contractors.application.roster.CertificationService;
import org.kantoku.contractors.domain.roster.CertificationKind;
import org.kantoku.contractors.web.ContractorBacking;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** Adding a contractor's certificates and deciding whether they are relied upon. */
@Named
@ViewScoped
public class CertificationBacking implements Serializable {

    @Inject
    private CertificationService certifications;

    @Inject
    private ContractorBacking contractor;

    @Inject
    private RosterUploads uploads;

    @Inject
    private Commands commands;

    private CertificationForm form = new CertificationForm();
    private UUID id;
    private boolean relying;
    private String reason;

    public void start() {
        form = new CertificationForm();
    }

    public void attach(FileUploadEvent event) {
        uploads.keep(contractor.getId(), event, form::setFile);
    }

    public String add() {
        return done("roster.msg.certificationAdded", () -> certifications.add(contractor.getId(), form.details(), form.fileId()));
    }

    /** Opens the dialog about relying on a certificate. */
    public void consider(UUID certificationId, boolean rely) {
        id = certificationId;
        relying = rely;
        reason = null;
    }

    public String decide() {
        return relying ? done("roster.msg.relied", () -> certifications.rely(id, reason))
            : done("roster.msg.notRelied", () -> certifications.stopRelying(id, reason));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? contractor.again() : null;
    }

    public CertificationKind[] getKinds() {
        return CertificationKind.values();
    }

    public CertificationForm getForm() {
        return form;
    }

    public boolean isRelying() {
        return relying;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
