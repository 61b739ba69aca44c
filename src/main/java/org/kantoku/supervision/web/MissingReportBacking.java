package org.kantoku.supervision.web;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListColumn;
import org.kantoku.shared.web.ListSheet;
import org.kantoku.supervision.application.HandlingReportQueries;
import org.kantoku.supervision.application.MissingReportRow;
import org.omnifaces.cdi.ViewScoped;

/** Reports on the handling of data that have not come in, of all contracts. */
@Named
@ViewScoped
public class MissingReportBacking implements Serializable {

    private static final List<ListColumn<MissingReportRow>> COLUMNS = List.of(
        new ListColumn<>("transfers.contractor", (r, t) -> r.contractor()),
        new ListColumn<>("transfers.contractNumber", (r, t) -> r.contractNumber()),
        new ListColumn<>("transfers.contract", (r, t) -> r.contractTitle()),
        new ListColumn<>("transfers.missing.start", (r, t) -> r.period().start()),
        new ListColumn<>("transfers.missing.end", (r, t) -> r.period().end()),
        new ListColumn<>("transfers.reports.due", (r, t) -> r.dueOn()),
        new ListColumn<>("transfers.missing.over", (r, t) -> r.daysOver()));

    @Inject
    private HandlingReportQueries queries;

    private transient LazyRows<MissingReportRow> rows;
    private String search;
    private boolean overdue;

    public LazyRows<MissingReportRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.missing(search, overdue, request), row -> row.contractId() + " " + row.period().end());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<MissingReportRow> getSheet() {
        String text = search;
        boolean late = overdue;
        return new ListSheet<>("transfers.missing.title", COLUMNS, request -> queries.missing(text, late, request), getRows().order());
    }

    public boolean isFiltered() {
        return overdue || search != null && !search.isBlank();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }
}
