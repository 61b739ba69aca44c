package org.kantoku.shared;

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

    @Resource
    private TimerService timers;

    @Inject
    private HolidayTable table;

    @PostConstruct
    void begin() {
        table.load();
        timers.createCalendarTimer(new ScheduleExpression().hour("*").minute("*"), new TimerConfig("holidays", false));
    }

    @Timeout
    void look() {
        table.load();
    }
}
