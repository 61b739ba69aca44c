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

import org.kantoku.shared.BusinessClock;

/**
 * Looks at the start and every minute whether the ledger is still worked out by the settings and rules in force and reaches far enough ahead;
 * then asks what the board of today asks, so that nobody waits for a whole register after the start or at the beginning of a day.
 */
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

    @Inject
    private BoardQueries board;

    @Inject
    private DutyQueries duties;

    @Inject
    private BusinessClock clock;

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
            board.remember(clock.today());
            duties.remember(clock.today());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "working out the ledger failed; it is tried again", e);
        }
    }
}
