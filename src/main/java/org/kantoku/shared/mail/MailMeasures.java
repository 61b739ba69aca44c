package org.kantoku.shared.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.measures.EveryMinute;
import org.kantoku.shared.measures.Measures;

/** Mails in numbers. */
@ApplicationScoped
public class MailMeasures {

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start, Measures measures, MailOutbox outbox, BusinessClock clock) {
        EveryMinute<MailState> state = new EveryMinute<>(clock, outbox::state);
        measures.gauge("mail_waiting", "Mails not sent yet", () -> state.read(MailState::waiting));
        measures.gauge("mail_failing", "Of those, mails tried in vain so far", () -> state.read(MailState::failing));
        measures.gauge("mail_given_up", "Mails given up in the last seven days", () -> state.read(MailState::givenUp));
    }
}
