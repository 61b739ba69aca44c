package org.kantoku.supervision.application.escalation;

import static org.kantoku.access.domain.Permission.ORGANISATION_READ;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.Requires;
import org.kantoku.shared.BusinessClock;
import org.kantoku.supervision.domain.escalation.EscalationContact;

/** The addresses of functions outside the portal. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class EscalationContactQueries {

    @Inject
    private EscalationContactRepository contacts;

    @Inject
    private BusinessClock clock;

    /** By function, the newest first. */
    @Requires(ORGANISATION_READ)
    public List<EscalationContactRow> all() {
        LocalDate today = clock.today();
        return contacts.contacts().stream().map(c -> row(c, today)).toList();
    }

    private static EscalationContactRow row(EscalationContact c, LocalDate today) {
        boolean current = !c.fromOn().isAfter(today) && (c.toOn() == null || !c.toOn().isBefore(today));
        return new EscalationContactRow(c.id(), c.function(), c.email(), c.fromOn(), c.toOn(), current);
    }
}
