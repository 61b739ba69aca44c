package org.kantoku.contracts.web.arrangements;

import java.io.Serializable;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.arrangements.MatterQueries;
import org.kantoku.contracts.application.arrangements.MatterRow;
import org.kantoku.contracts.domain.arrangements.MatterKind;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListColumn;
import org.kantoku.shared.web.ListSheet;
import org.omnifaces.cdi.ViewScoped;

/** The list of requests and complaints, and which contractors have too many complaints. */
@Named
@ViewScoped
public class MatterListBacking implements Serializable {

    private static final List<ListColumn<MatterRow>> COLUMNS = List.of(
        new ListColumn<>("arrangements.matter.reference", (r, t) -> r.reference()),
        new ListColumn<>("arrangements.matter.kind", (r, t) -> t.of(r.kind())),
        new ListColumn<>("inspections.contractor", (r, t) -> r.contractor()),
        new ListColumn<>("arrangements.matter.receivedOn", (r, t) -> r.receivedOn()),
        new ListColumn<>("arrangements.matter.dueOn", (r, t) -> r.forwardDueOn()),
        new ListColumn<>("arrangements.matter.forwardedOn", (r, t) -> r.forwardedOn()),
        new ListColumn<>("arrangements.matter.completedOn", (r, t) -> r.completedOn()));

    @Inject
    private MatterQueries queries;

    private transient LazyRows<MatterRow> rows;
    private transient List<MatterQueries.Proposal> proposals;
    private MatterKind kind;
    private String search;
    private boolean late;

    public LazyRows<MatterRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(kind, search, late, request), row -> row.id().toString());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<MatterRow> getSheet() {
        MatterKind k = kind;
        String s = search;
        boolean l = late;
        return new ListSheet<>("arrangements.matter.title", COLUMNS, request -> queries.page(k, s, l, request), getRows().order());
    }

    /** Contractors for which an ad hoc inspection is proposed. */
    public List<MatterQueries.Proposal> getProposals() {
        if (proposals == null) {
            proposals = queries.proposals();
        }
        return proposals;
    }

    public boolean isFiltered() {
        return kind != null || late || search != null && !search.isBlank();
    }

    public MatterKind getKind() {
        return kind;
    }

    public void setKind(MatterKind kind) {
        this.kind = kind;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }
}
