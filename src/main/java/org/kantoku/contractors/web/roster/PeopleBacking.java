package org.kantoku.contractors.web.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.application.roster.AppointmentService;
import org.kantoku.contractors.application.roster.ContactService;
import org.kantoku.contractors.application.roster.RosterQueries;
import org.kantoku.contractors.domain.roster.ContactRole;
import org.kantoku.contractors.web.ContractorBacking;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** A contractor's responsible persons and contacts: one form for both, one dialog for the last day. */
@Named
@ViewScoped
public class PeopleBacking implements Serializable {

    @Inject
    private AppointmentService appointments;

    @Inject
    private ContactService contacts;

    @Inject
    private RosterQueries queries;

    @Inject
    private ContractorBacking contractor;

    @Inject
    private Commands commands;

    private PersonForm form = new PersonForm();
    private boolean contact;
    private UUID id;
    private LocalDate lastDay;

    /** Opens the empty form for a contact, or for a responsible person. */
    public void start(boolean ofContact) {
        contact = ofContact;
        form = new PersonForm();
    }

    public String add() {
        return contact ? done("roster.msg.contactAdded", () -> contacts.add(contractor.getId(), form.getRole(), form.details(), form.getFrom()))
            : done("roster.msg.responsibleAdded",
                () -> appointments.appointOfContractor(contractor.getId(), form.getAccountId(), form.details(), form.getFrom()));
    }

    /** Opens the dialog for somebody's last day. */
    public void leave(UUID personId, boolean ofContact) {
        id = personId;
        contact = ofContact;
        lastDay = null;
    }

    public String end() {
        return done("roster.msg.ended", () -> {
            if (contact) {
                contacts.end(id, lastDay);
            } else {
                appointments.endOfContractor(id, lastDay);
            }
        });
    }

    public String pseudonymise() {
        return done("roster.msg.pseudonymised", () -> contacts.pseudonymise(contractor.getId()));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? contractor.again() : null;
    }

    /** The firm's own accounts by id. */
    public Map<UUID, String> getAccounts() {
        return queries.accounts(contractor.getId());
    }

    public ContactRole[] getRoles() {
        return ContactRole.values();
    }

    public PersonForm getForm() {
        return form;
    }

    public boolean isContact() {
        return contact;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
