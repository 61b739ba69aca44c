package org.kantoku.contractors.application.roster;

import static org.kantoku.access.domain.Permission.REGISTER_EDIT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.contractors.domain.roster.ContactRole;
import org.kantoku.contractors.domain.roster.ContractorContact;
import org.kantoku.contractors.domain.roster.PersonDetails;
import org.kantoku.contractors.domain.roster.ResponsibleAppointment;
import org.kantoku.shared.RuleViolation;

/** Whom to reach at a contractor, and when their names go. */
@ApplicationScoped
@Transactional
public class ContactService {

    @Inject
    private RosterRepository roster;

    @Inject
    private RosterJournal journal;

    @Requires(REGISTER_EDIT)
    public UUID add(UUID contractorId, ContactRole role, PersonDetails person, LocalDate from) {
        journal.contractor(contractorId);
        ContractorContact contact = new ContractorContact(contractorId, role, person, from);
        roster.add(contact);
        journal.record("roster.addContact", contractorId, role.name());
        return contact.id();
    }

    @Requires(REGISTER_EDIT)
    public void end(UUID id, LocalDate lastDay) {
        ContractorContact contact = roster.find(ContractorContact.class, id);
        contact.endOn(lastDay);
        journal.record("roster.endContact", contact.contractorId(), contact.role().name());
    }

    /**
     * Replaces names, telephone numbers and mail addresses of a contractor's people by pseudonyms, once the retention period
     * is over (model §2, §7 no. 21). Posts and periods stay.
     *
     * @throws RuleViolation before that day, or while a contract runs
     */
    @Requires(REGISTER_EDIT)
    public void pseudonymise(UUID contractorId) {
        LocalDate kept = journal.contractor(contractorId).namesKeptUntil().orElseThrow(() -> new RuleViolation("roster.error.namesNeeded"));
        if (!journal.today().isAfter(kept)) {
            throw new RuleViolation("roster.error.namesKept", kept.toString());
        }
        for (ContractorContact contact : roster.contacts(contractorId)) {
            contact.pseudonymise(pseudonym(contact.id()), journal.today());
        }
        for (ResponsibleAppointment appointment : roster.responsibles(contractorId)) {
            appointment.pseudonymise(pseudonym(appointment.id()), journal.today());
        }
        roster.notices(contractorId).forEach(notice -> notice.pseudonymise(pseudonym(notice.id())));
        journal.record("roster.pseudonymise", contractorId, null);
    }

    private static String pseudonym(UUID id) {
        return "P-" + id.toString().substring(0, 8);
    }
}
