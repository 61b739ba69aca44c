package org.kantoku.shared.mail;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Looks every fifteen seconds whether a mail is due. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class MailKeeper {

    private static final Logger LOG = Logger.getLogger(MailKeeper.class.getName());
    private static final long EVERY = 15_000;

    @Resource
    private TimerService timers;

    @Inject
    private MailSettings settings;

    @Inject
    private MailDelivery delivery;

    @PostConstruct
    void begin() {
        if (settings.isConfigured()) {
            timers.createIntervalTimer(EVERY, EVERY, new TimerConfig("mail", false));
        } else {
            LOG.info("KANTOKU: no mail server is configured, no mails are sent");
        }
    }

    /** A failure of one turn must not end the timer. */
    @Timeout
    void turn() {
        try {
            delivery.deliver();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "sending mails failed; it is tried again", e);
        }
    }
}
