package org.kantoku.shared;

import java.util.logging.Level;
import java.util.logging.Logger;

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

/** Puts the stored table of holidays in force at the start, and every minute what another server took over. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class HolidayKeeper {

    private static final Logger LOG = Logger.getLogger(HolidayKeeper.class.getName());

    @Resource
    private TimerService timers;

    @Inject
    private HolidayTable table;

    @PostConstruct
    void begin() {
        table.load();
        timers.createCalendarTimer(new ScheduleExpression().hour("*").minute("*"), new TimerConfig("holidays", false));
    }

    /** A failure of one look must not end the timer. */
    @Timeout
    void look() {
        try {
            table.load();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the table of holidays cannot be read; it is tried again", e);
        }
    }
}
