package org.kantoku.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.transfers.HandlingFigures;
import org.kantoku.contracts.domain.transfers.HandlingReport;
import org.kantoku.contracts.domain.transfers.ReportingPeriod;

/** Reports on the handling of data, for every period of two years in which a contract was supervised. */
@ApplicationScoped
public class DemoReports {

    private static final int QUARTERS = 9;
    private static final int DAYS_AFTER = 10;
    private static final int HANDLERS = 6;

    private DemoRepository repository;

    protected DemoReports() {
    }

    @Inject
    public DemoReports(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        Map<String, DemoRow> told = new HashMap<>();
        DemoFile.read("handling-reports.csv", calendar).forEach(row -> told.put(row.required("contract"), row));
        List<HandlingReport> reports = new ArrayList<>();
        cast.contracts().forEach((key, one) -> reports.addAll(reports(one, told.get(key), cast, calendar.today())));
        repository.addAll(reports);
    }

    private static List<HandlingReport> reports(DemoContract one, DemoRow told, DemoCast cast, LocalDate today) {
        List<HandlingReport> reports = new ArrayList<>();
        LocalDate last = ReportingPeriod.lastQuarterEnd(today.minusDays(DAYS_AFTER));
        String newest = told == null ? null : told.required("what");
        for (int n = 0; n < QUARTERS; n++) {
            LocalDate end = last.plusDays(1).minusMonths(3L * n).minusDays(1);
            Optional<ReportingPeriod> period = one.isSupervisedOn(end) ? ReportingPeriod.ending(one.tier(), end) : Optional.empty();
            if (period.isEmpty()) {
                continue;
            }
            if (!"MISSING".equals(newest)) {
                boolean incident = "INCIDENT".equals(newest);
                reports.add(new HandlingReport(one.contract().id(), period.get(), new HandlingFigures(one.row().number("principals"), HANDLERS,
                    incident ? 1 : 0, incident ? told.text("words") : null, null), end.plusDays(DAYS_AFTER), cast.userOf(one.contractor()), true));
            }
            newest = null;
        }
        return reports;
    }
}
