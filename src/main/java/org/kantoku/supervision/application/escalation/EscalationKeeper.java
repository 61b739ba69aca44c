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

/** Looks every five minutes whether somebody has to be told something. */
@Startup
@Singleton
@DependsOn("LedgerKeeper")
@TransactionManagement(TransactionManagementType.BEAN)
public class EscalationKeeper {

    private static final Logger LOG = Logger.getLogger(EscalationKeeper.class.getName());
    private static final long FIRST = 60_000;
    private static final long EVERY = 300_000;

    @Resource
    private TimerService timers;

    @Inject
    private EscalationRun run;

    @PostConstruct
    void begin() {
        timers.createIntervalTimer(FIRST, EVERY, new TimerConfig("escalation", false));
    }

    /** A failure of one turn must not end the timer; all of it is rolled back and tried again. */
    @Timeout
    void turn() {
        try {
            run.turn();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "telling people of lapses failed; it is tried again", e);
        }
    }
}
