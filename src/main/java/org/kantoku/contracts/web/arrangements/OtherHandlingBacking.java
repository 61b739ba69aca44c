package org.kantoku.contracts.web.arrangements;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.arrangements.OtherHandling;
import org.kantoku.contracts.application.arrangements.OtherHandlingQueries;
import org.kantoku.contracts.application.arrangements.OtherHandlingRow;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListColumn;
import org.kantoku.shared.web.ListSheet;
import org.omnifaces.cdi.ViewScoped;

/** The list of handling that is no entrustment. */
@Named
@ViewScoped
public class OtherHandlingBacking implements Serializable {

    private static final List<ListColumn<OtherHandlingRow>> COLUMNS = List.of(
        new ListColumn<>("arrangements.kind", (r, t) -> t.of(r.kind())),
        new ListColumn<>("arrangements.source", (r, t) -> t.of(r.source())),
        new ListColumn<>("arrangements.label", (r, t) -> r.label()),
        new ListColumn<>("arrangements.party", (r, t) -> r.party()),
        new ListColumn<>("arrangements.from", (r, t) -> r.from()),
        new ListColumn<>("arrangements.to", (r, t) -> r.to()),
        new ListColumn<>("arrangements.recheckOn", (r, t) -> r.recheckOn()),
        new ListColumn<>("arrangements.reviewSince", (r, t) -> r.reviewSince()));

    @Inject
    private OtherHandlingQueries queries;

    private transient LazyRows<OtherHandlingRow> rows;
    private OtherHandling kind;
    private String search;
    private boolean open;

    public LazyRows<OtherHandlingRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(kind, search, open, request), row -> row.source().name() + row.id());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<OtherHandlingRow> getSheet() {
        OtherHandling k = kind;
        String s = search;
        boolean o = open;
        return new ListSheet<>("arrangements.list.title", COLUMNS, request -> queries.page(k, s, o, request), getRows().order());
    }

    public boolean isFiltered() {
        return kind != null || open || search != null && !search.isBlank();
    }

    public OtherHandling[] getKinds() {
        return OtherHandling.values();
    }

    public OtherHandling getKind() {
        return kind;
    }

    public void setKind(OtherHandling kind) {
        this.kind = kind;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }
}
