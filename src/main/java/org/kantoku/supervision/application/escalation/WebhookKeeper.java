package org.kantoku.supervision.application.escalation;

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

/** Looks every fifteen seconds whether an event is due. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class WebhookKeeper {

    private static final Logger LOG = Logger.getLogger(WebhookKeeper.class.getName());
    private static final long EVERY = 15_000;

    @Resource
    private TimerService timers;

    @Inject
    private WebhookDelivery delivery;

    @PostConstruct
    void begin() {
        timers.createIntervalTimer(EVERY, EVERY, new TimerConfig("webhooks", false));
    }

    /** A failure of one turn must not end the timer. */
    @Timeout
    void turn() {
        try {
            delivery.deliver();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "delivering webhooks failed; it is tried again", e);
        }
    }
}
