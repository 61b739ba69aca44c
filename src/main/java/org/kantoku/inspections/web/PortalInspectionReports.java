package org.kantoku.inspections.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.InspectionReportQueries;
import org.kantoku.inspections.application.ReportRow;
import org.kantoku.shared.BusinessClock;

/** A contractor's reports of inspections. */
@Named
@RequestScoped
public class PortalInspectionReports {

    /** Days for which the first page points to a report. */
    private static final int NEW_DAYS = 30;

    @Inject
    private InspectionReportQueries queries;

    @Inject
    private BusinessClock clock;

    private List<ReportRow> rows;

    public List<ReportRow> getRows() {
        if (rows == null) {
            rows = queries.own();
        }
        return rows;
    }

    /** How many were confirmed lately. */
    public long getFresh() {
        return getRows().stream().filter(row -> !row.confirmedOn().isBefore(clock.today().minusDays(NEW_DAYS))).count();
    }
}
