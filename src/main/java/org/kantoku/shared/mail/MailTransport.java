package org.kantoku.shared.mail;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.kantoku.shared.BusinessClock;

/** Hands one mail to the mail server. */
@ApplicationScoped
public class MailTransport {

    private static final Logger LOG = Logger.getLogger(MailTransport.class.getName());

    @Inject
    private MailSettings settings;

    @Inject
    private BusinessClock clock;

    /** @throws MessagingException when the server did not take it */
    void send(UUID id, String recipient, MailText text) throws MessagingException {
        Session session = Session.getInstance(settings.session());
        MimeMessage mail = new StableId(session, id, settings.from());
        mail.setFrom(new InternetAddress(settings.from(), true));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
        mail.setSubject(text.subject(), StandardCharsets.UTF_8.name());
        mail.setText(text.body(), StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setSentDate(Date.from(clock.now()));
        mail.saveChanges();
        Transport transport = session.getTransport();
        try {
            transport.connect(settings.user().orElse(null), settings.user().isPresent() ? settings.password() : null);
            transport.sendMessage(mail, mail.getAllRecipients());
        } finally {
            leave(transport);
        }
    }

    /** The server has answered for the mail already: a farewell that fails must not have it sent again. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "mail server hung up", e);
        }
    }

    /** The same mail has the same id in every attempt, so that one sent twice after a crash is recognised as one. */
    private static final class StableId extends MimeMessage {
        private final String messageId;

        StableId(Session session, UUID id, String from) {
            super(session);
            this.messageId = "<" + id + "@" + from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "") + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
