package org.kantoku.inspections.web.selection;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contractors.domain.SelectionResult;
import org.kantoku.inspections.application.selection.SelectionSheetFilter;
import org.kantoku.inspections.application.selection.SelectionSheetQueries;
import org.kantoku.inspections.application.selection.SelectionSheetRow;
import org.kantoku.inspections.domain.selection.SelectionSheetState;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListColumn;
import org.kantoku.shared.web.ListSheet;
import org.omnifaces.cdi.ViewScoped;

/** The list of selection sheets, and those of one contractor for its page. */
@Named
@ViewScoped
public class SelectionListBacking implements Serializable {

    private static final List<ListColumn<SelectionSheetRow>> COLUMNS = List.of(
        new ListColumn<>("inspections.contractor", (r, t) -> r.contractor()),
        new ListColumn<>("selection.work", (r, t) -> r.work()),
        new ListColumn<>("selection.state", (r, t) -> t.of(r.state())),
        new ListColumn<>("selection.result", (r, t) -> r.result() == null ? null : t.of(r.result())),
        new ListColumn<>("lists.export.score", (r, t) -> r.score()),
        new ListColumn<>("selection.startedOn", (r, t) -> r.startedOn()),
        new ListColumn<>("selection.decidedOn", (r, t) -> r.decidedOn()),
        new ListColumn<>("selection.approvedOn", (r, t) -> r.approvedOn()),
        new ListColumn<>("selection.validUntil", (r, t) -> r.validUntil()),
        new ListColumn<>("selection.openConditions", (r, t) -> r.conditions()),
        new ListColumn<>("selection.overdueConditions", (r, t) -> r.overdue()));

    @Inject
    private SelectionSheetQueries queries;

    private transient LazyRows<SelectionSheetRow> rows;
    private transient List<SelectionSheetRow> ofContractor;
    private String search;
    private SelectionSheetState state;
    private SelectionResult result;
    private boolean overdue;

    public LazyRows<SelectionSheetRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(filter(), request), row -> row.id().toString());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<SelectionSheetRow> getSheet() {
        SelectionSheetFilter filter = filter();
        return new ListSheet<>("selection.list.title", COLUMNS, request -> queries.page(filter, request), getRows().order());
    }

    private SelectionSheetFilter filter() {
        return new SelectionSheetFilter(search, state, result, null, overdue);
    }

    public boolean isFiltered() {
        return !filter().equals(SelectionSheetFilter.none());
    }

    /** Those of one contractor, newest first. */
    public List<SelectionSheetRow> of(UUID contractorId) {
        if (ofContractor == null) {
            ofContractor = queries.ofContractor(contractorId);
        }
        return ofContractor;
    }

    public SelectionSheetState[] getStates() {
        return SelectionSheetState.values();
    }

    public SelectionResult[] getResults() {
        return SelectionResult.values();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public SelectionSheetState getState() {
        return state;
    }

    public void setState(SelectionSheetState state) {
        this.state = state;
    }

    public SelectionResult getResult() {
        return result;
    }

    public void setResult(SelectionResult result) {
        this.result = result;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }
}
