package org.kantoku.contracts.web.exit;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.exit.ExitListQueries;
import org.kantoku.contracts.application.exit.ExitRow;
import org.kantoku.contracts.domain.exit.ReturnErasureState;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListColumn;
import org.kantoku.shared.web.ListSheet;
import org.omnifaces.cdi.ViewScoped;

/** Returns and erasures that run, by their deadlines. */
@Named
@ViewScoped
public class ExitListBacking implements Serializable {

    private static final List<ListColumn<ExitRow>> COLUMNS = List.of(
        new ListColumn<>("exit.col.number", (r, t) -> r.contractNumber()),
        new ListColumn<>("exit.col.contract", (r, t) -> r.contractTitle()),
        new ListColumn<>("exit.col.contractor", (r, t) -> r.contractor()),
        new ListColumn<>("exit.col.kind", (r, t) -> t.text(r.partial() ? "exit.kind.part" : "exit.kind.end")),
        new ListColumn<>("exit.col.state", (r, t) -> t.of(r.state())),
        new ListColumn<>("exit.col.endedOn", (r, t) -> r.endedOn()),
        new ListColumn<>("exit.col.dueOn", (r, t) -> r.dueOn()),
        new ListColumn<>("lists.export.daysOver", (r, t) -> r.daysOver()),
        new ListColumn<>("exit.col.held", (r, t) -> r.held()));

    @Inject
    private ExitListQueries queries;

    private transient LazyRows<ExitRow> rows;
    private String search;
    private ReturnErasureState state;
    private boolean completed;

    public LazyRows<ExitRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(search, state, completed, request), row -> row.contractId() + "/" + row.orderId());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<ExitRow> getSheet() {
        String text = search;
        ReturnErasureState wanted = state;
        boolean done = completed;
        return new ListSheet<>("exit.list.title", COLUMNS, request -> queries.page(text, wanted, done, request), getRows().order());
    }

    public boolean isFiltered() {
        return state != null || search != null && !search.isBlank();
    }

    public ReturnErasureState[] getStates() {
        return ReturnErasureState.values();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public ReturnErasureState getState() {
        return state;
    }

    public void setState(ReturnErasureState state) {
        this.state = state;
    }

    public boolean isCompleted() {
        return completed;
    }

    public void setCompleted(boolean completed) {
        this.completed = completed;
    }
}
