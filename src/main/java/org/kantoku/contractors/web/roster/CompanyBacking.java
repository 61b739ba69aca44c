package org.kantoku.contractors.web.roster;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.event.FileUploadEvent;

import org.kantoku.contractors.application.roster.NoticeService;
import org.kantoku.contractors.application.roster.PolicyRow;
import org.kantoku.contractors.application.roster.RosterQueries;
import org.kantoku.contractors.application.roster.RosterView;
import org.kantoku.contractors.domain.roster.CertificationKind;
import org.kantoku.contractors.domain.roster.ContactRole;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** What a contractor sees of itself and hands in about itself. */
@Named
@ViewScoped
public class CompanyBacking implements Serializable {

    @Inject
    private RosterQueries queries;

    @Inject
    private NoticeService notices;

    @Inject
    private RosterUploads uploads;

    @Inject
    private Commands commands;

    private transient RosterView view;
    private PersonForm responsible = new PersonForm();
    private PersonForm contact = new PersonForm();
    private CertificationForm certificate = new CertificationForm();
    private TrainingForm training = new TrainingForm();

    public RosterView getView() {
        if (view == null) {
            view = queries.own();
        }
        return view;
    }

    public String sendResponsible() {
        return done(() -> notices.responsible(responsible.details(), responsible.getFrom()));
    }

    public String sendContact() {
        return done(() -> notices.contact(contact.getRole(), contact.details(), contact.getFrom()));
    }

    public String sendCertificate() {
        return done(() -> notices.certification(certificate.details(), certificate.fileId()));
    }

    public String sendTraining() {
        return done(() -> notices.acknowledgement(training.getPolicyId(), training.getOn(), training.getCompletion(), training.fileId()));
    }

    public String withdraw(UUID id) {
        return commands.run("roster.msg.withdrawn", () -> notices.withdraw(id)) ? "/portal/company?faces-redirect=true" : null;
    }

    private String done(Commands.Command command) {
        return commands.run("roster.msg.submitted", command) ? "/portal/company?faces-redirect=true" : null;
    }

    public void attachCertificate(FileUploadEvent event) {
        uploads.keep(null, event, certificate::setFile);
    }

    public void attachTraining(FileUploadEvent event) {
        uploads.keep(null, event, training::setFile);
    }

    public List<PolicyRow> getPolicies() {
        return queries.published();
    }

    public ContactRole[] getRoles() {
        return ContactRole.values();
    }

    public CertificationKind[] getKinds() {
        return CertificationKind.values();
    }

    public PersonForm getResponsible() {
        return responsible;
    }

    public PersonForm getContact() {
        return contact;
    }

    public CertificationForm getCertificate() {
        return certificate;
    }

    public TrainingForm getTraining() {
        return training;
    }
}
