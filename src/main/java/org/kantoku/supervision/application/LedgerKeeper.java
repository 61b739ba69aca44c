package org.kantoku.supervision.application;

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


/** Looks at the start and every minute whether the ledger is still worked out by the settings and rules in force and reaches far enough ahead. */
@Startup
@Singleton
@DependsOn({"FirstStart", "HolidayKeeper"})
@TransactionManagement(TransactionManagementType.BEAN)
public class LedgerKeeper {

    private static final Logger LOG = Logger.getLogger(LedgerKeeper.class.getName());
    private static final long EVERY = 60_000;

    @Resource
    private TimerService timers;

    @Inject
    private LedgerRecomputation recomputation;

    @PostConstruct
    void begin() {
        recomputation.ifStale();
        timers.createIntervalTimer(EVERY, EVERY, new TimerConfig("duty ledger", false));
    }

    /** A failure of one turn must not end the timer. */
    @Timeout
    void turn() {
        try {
            recomputation.ifStale();
            recomputation.roll();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "working out the ledger failed; it is tried again", e);
        }
    }
}
