package org.kantoku.supervision.application.escalation;

import static org.kantoku.access.domain.Permission.APPOINTMENT_EDIT;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AuditTrail;
import org.kantoku.access.application.Requires;
import org.kantoku.supervision.domain.Addressee;
import org.kantoku.supervision.domain.escalation.EscalationContact;

/** Records where the board office, the representative director and the head of procurement are reached. */
@ApplicationScoped
@Transactional
public class EscalationContactService {

    private static final String ENTITY = "EscalationContact";

    @Inject
    private EscalationContactRepository contacts;

    @Inject
    private AuditTrail audit;

    @Requires(APPOINTMENT_EDIT)
    public UUID add(Addressee function, String email, LocalDate from) {
        EscalationContact contact = new EscalationContact(function, email, from);
        contacts.add(contact);
        audit.record("escalationContact.add", ENTITY, contact.id(), function + " " + contact.email(), null);
        return contact.id();
    }

    /** @param lastDay the last day on which it holds */
    @Requires(APPOINTMENT_EDIT)
    public void end(UUID id, LocalDate lastDay) {
        EscalationContact contact = contacts.find(id);
        contact.endOn(lastDay);
        audit.record("escalationContact.end", ENTITY, id, contact.function() + " " + contact.email() + " " + lastDay, null);
    }
}
