package org.kantoku.shared.mail;

import java.time.Duration;
import java.util.UUID;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import org.kantoku.shared.BusinessClock;

/** Sends what is due. Two nodes may do so at once: each mail is claimed by one of them, in a transaction of its own, before it is sent. */
@ApplicationScoped
public class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());
    private static final int A_TURN = 50;
    /** Longer than any conversation with a mail server can take. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private MailSettings settings;
    private MailRepository repository;
    private MailTransport transport;
    private BusinessClock clock;

    protected MailDelivery() {
    }

    @Inject
    public MailDelivery(MailSettings settings, MailRepository repository, MailTransport transport, BusinessClock clock) {
        this.settings = settings;
        this.repository = repository;
        this.transport = transport;
        this.clock = clock;
    }

    /** One turn over everything that is due. */
    public void deliver() {
        if (settings.isConfigured()) {
            repository.due(clock.now(), A_TURN).forEach(this::deliver);
        }
    }

    private void deliver(UUID id) {
        UUID claim = UUID.randomUUID();
        repository.claim(id, claim, clock.now(), CLAIM).ifPresent(mail -> {
            try {
                transport.send(mail.id(), mail.recipient(), mail.text());
                repository.sent(id, claim, clock.now());
            } catch (MessagingException e) {
                missed(mail, claim, e);
            }
        });
    }

    /** What a server answers may name the recipient: the table and the log keep the kind of failure only. */
    private void missed(MailRepository.Waiting mail, UUID claim, MessagingException thrown) {
        Throwable cause = thrown.getNextException() == null ? thrown : thrown.getNextException();
        String error = cause.getClass().getSimpleName();
        LOG.warning("mail " + mail.id() + " did not leave, attempt " + mail.attempts() + ": " + error);
        if (mail.attempts() >= Backoff.MOST_ATTEMPTS) {
            repository.givenUp(mail.id(), claim, clock.now(), error);
        } else {
            repository.failed(mail.id(), claim, clock.now().plus(Backoff.after(mail.attempts())), error);
        }
    }
}
