package org.kantoku.contractors.application.roster;

import static org.kantoku.access.domain.Permission.APPOINTMENT_EDIT;
import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.roster.AppointmentKind;
import org.kantoku.contractors.domain.roster.Appointments;
import org.kantoku.contractors.domain.roster.PersonDetails;
import org.kantoku.contractors.domain.roster.ResponsibleAppointment;
import org.kantoku.shared.RecordNotFound;
import org.kantoku.shared.RuleViolation;

/** Who holds which office from when to when: ours, and the responsible persons of contractors. */
@ApplicationScoped
@Transactional
public class AppointmentService {

    @Inject
    private RosterRepository roster;

    @Inject
    private RosterJournal journal;

    @Inject
    private AccountQueries accounts;

    @Inject
    private Event<OfficeFactsChanged> changed;

    /**
     * Appoints somebody to one of our own offices.
     *
     * @param departmentId for a department's manager, otherwise {@code null}
     * @param accountId    an active account with the office's role
     */
    @Requires(APPOINTMENT_EDIT)
    public UUID appoint(AppointmentKind kind, UUID departmentId, UUID accountId, LocalDate from) {
        ResponsibleAppointment next = ResponsibleAppointment.ours(kind, departmentId, accountId, from);
        String holder = accounts.activeWith(kind.role()).get(accountId);
        if (holder == null) {
            throw new RuleViolation("roster.error.holder", kind.role()).on("holder");
        }
        new Appointments(rivals(next)).admit(next);
        roster.add(next);
        journal.recordOurs("roster.appoint", "ResponsibleAppointment", next.id(), kind + " " + holder);
        changed.fire(new OfficeFactsChanged(departmentId));
        return next.id();
    }

    /** For the privacy and the audit officer those of both, otherwise those of the department. */
    private List<ResponsibleAppointment> rivals(ResponsibleAppointment next) {
        return roster.oursLocked().stream().filter(one -> next.kind() == AppointmentKind.DEPARTMENT
            ? next.departmentId().equals(one.departmentId()) : one.kind() != AppointmentKind.DEPARTMENT).toList();
    }

    /** @param lastDay last day of the office, past or to come */
    @Requires(APPOINTMENT_EDIT)
    public void end(UUID id, LocalDate lastDay) {
        ResponsibleAppointment appointment = of(id, false);
        appointment.endOn(lastDay);
        journal.recordOurs("roster.endAppointment", "ResponsibleAppointment", id, appointment.kind() + " " + lastDay);
        changed.fire(new OfficeFactsChanged(appointment.departmentId()));
    }

    /**
     * Records a contractor's responsible person.
     *
     * @param accountId one of the firm's own accounts, or {@code null} when the person has none
     */
    @Requires(REGISTER_EDIT)
    public UUID appointOfContractor(UUID contractorId, UUID accountId, PersonDetails person, LocalDate from) {
        journal.contractor(contractorId);
        if (accountId != null && !accounts.ofContractor(contractorId).containsKey(accountId)) {
            throw new RecordNotFound();
        }
        ResponsibleAppointment next = ResponsibleAppointment.ofContractor(contractorId, accountId, person, from);
        new Appointments(roster.responsibles(contractorId)).admit(next);
        roster.add(next);
        journal.record("roster.appointOfContractor", contractorId, from.toString());
        return next.id();
    }

    @Requires(REGISTER_EDIT)
    public void endOfContractor(UUID id, LocalDate lastDay) {
        ResponsibleAppointment appointment = of(id, true);
        appointment.endOn(lastDay);
        journal.record("roster.endOfContractor", appointment.contractorId(), lastDay.toString());
    }

    private ResponsibleAppointment of(UUID id, boolean firm) {
        ResponsibleAppointment appointment = roster.find(ResponsibleAppointment.class, id);
        if ((appointment.kind() == AppointmentKind.CONTRACTOR) != firm) {
            throw new RecordNotFound();
        }
        return appointment;
    }
}
