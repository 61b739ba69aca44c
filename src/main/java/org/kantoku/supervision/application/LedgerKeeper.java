package org.kantoku.supervision.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

import org.kantoku.shared.BusinessClock;

/** Looks at the start and every night whether the ledger still reaches far enough ahead; on all but one day a year it does. */
@Startup
@Singleton
@DependsOn("FirstStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class LedgerKeeper {

    @Resource
    private TimerService timers;

    @Inject
    private LedgerRecomputation recomputation;

    @PostConstruct
    void begin() {
        recomputation.ifStale();
        timers.createCalendarTimer(new ScheduleExpression().hour("0").minute("10").timezone(BusinessClock.ZONE.getId()),
            new TimerConfig("duty ledger", false));
    }

    @Timeout
    void nightly() {
        recomputation.ifStale();
    }
}
