package org.kantoku.supervision.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.supervision.application.HandlingReportQueries;
import org.kantoku.supervision.application.HandlingReportRow;

/** The reports on the handling of data that a contractor still owes, for its first page. */
@Named
@RequestScoped
public class PortalReports {

    @Inject
    private HandlingReportQueries queries;

    private List<HandlingReportRow> owed;

    /** The earliest due first. */
    public List<HandlingReportRow> getOwed() {
        if (owed == null) {
            owed = queries.own().stream().filter(HandlingReportRow::isMissing).sorted(java.util.Comparator.comparing(HandlingReportRow::dueOn)).toList();
        }
        return owed;
    }
}
