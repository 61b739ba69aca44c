package org.kantoku.shared.mail;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import org.kantoku.shared.outbox.NotDelivered;
import org.kantoku.shared.outbox.OutboxDelivery;

/** Sends the mails that are due. */
@ApplicationScoped
public class MailDelivery {

    private MailSettings settings;
    private MailRepository repository;
    private MailTransport transport;
    private OutboxDelivery delivery;

    protected MailDelivery() {
    }

    @Inject
    public MailDelivery(MailSettings settings, MailRepository repository, MailTransport transport, OutboxDelivery delivery) {
        this.settings = settings;
        this.repository = repository;
        this.transport = transport;
        this.delivery = delivery;
    }

    /** One turn over everything that is due. */
    public void deliver() {
        if (settings.isConfigured()) {
            delivery.turn(MailRepository.TABLE, this::send);
        }
    }

    /** What a server answers may name the recipient: the kind of failure only is kept. */
    private void send(UUID id) throws NotDelivered {
        MailRepository.Waiting mail = repository.find(id);
        try {
            transport.send(id, mail.recipient(), mail.text());
        } catch (MessagingException e) {
            Throwable cause = e.getNextException() == null ? e : e.getNextException();
            throw new NotDelivered(cause.getClass().getSimpleName());
        }
    }
}
