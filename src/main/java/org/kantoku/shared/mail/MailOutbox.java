package org.kantoku.shared.mail;

import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.shared.BusinessClock;

/** Where acts put their mails: within their own transaction, so that a mail exists exactly when its act does. Sent a little later. */
@ApplicationScoped
public class MailOutbox {

    private static final Duration LATELY = Duration.ofDays(7);

    private MailSettings settings;
    private MailRepository repository;
    private BusinessClock clock;

    protected MailOutbox() {
    }

    @Inject
    public MailOutbox(MailSettings settings, MailRepository repository, BusinessClock clock) {
        this.settings = settings;
        this.repository = repository;
        this.clock = clock;
    }

    /** Whether mails can be sent at all; without, nothing is to be put here. */
    public boolean isConfigured() {
        return settings.isConfigured();
    }

    /** The address of a page for the body of a mail. */
    public String address(String path) {
        return settings.address(path);
    }

    /**
     * @return what names the mail in the table
     * @throws IllegalStateException when no mail server is configured
     */
    public UUID put(String recipient, MailText text) {
        if (!isConfigured()) {
            throw new IllegalStateException("no mail server is configured");
        }
        return repository.add(recipient, text, clock.now());
    }

    public MailState state() {
        return repository.state(clock.now().minus(LATELY));
    }
}
