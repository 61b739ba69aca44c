package org.kantoku.incidents.application;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.access.domain.Role;
import org.kantoku.incidents.domain.Incident;
import org.kantoku.shared.mail.MailOutbox;
import org.kantoku.shared.mail.MailText;

/**
 * A contractor's first call must not wait until somebody happens to look: the privacy officer gets a mail at once, at any hour. It carries the
 * number and the link, nothing of what happened.
 */
@ApplicationScoped
class IncidentAlarm {

    private IncidentRepository incidents;
    private MailOutbox outbox;

    protected IncidentAlarm() {
    }

    @Inject
    IncidentAlarm(IncidentRepository incidents, MailOutbox outbox) {
        this.incidents = incidents;
        this.outbox = outbox;
    }

    /** Puts the mails into the outbox, in the transaction of the call. */
    void called(Incident incident) {
        if (outbox.isConfigured()) {
            String link = outbox.address("/incidents/detail?id=" + incident.id());
            incidents.addresses(Role.PRIVACY_OFFICER).forEach((address, language) ->
                outbox.put(address, MailText.of("incidents.mail.called", Locale.forLanguageTag(language), incident.number(), link)));
        }
    }
}
