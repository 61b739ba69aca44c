package org.kantoku.supervision.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.web.AsOf;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListColumn;
import org.kantoku.shared.web.ListSheet;
import org.kantoku.supervision.application.OpenFindingQueries;
import org.kantoku.supervision.application.OpenFindingRow;
import org.omnifaces.cdi.ViewScoped;

/** The findings behind the number on the board: of its day and of the contracts it is narrowed to. */
@Named
@ViewScoped
public class OpenFindingListBacking implements Serializable {

    private static final List<ListColumn<OpenFindingRow>> COLUMNS = List.of(
        new ListColumn<>("correctiveactions.number", (r, t) -> r.number()),
        new ListColumn<>("correctiveactions.finding", (r, t) -> r.title()),
        new ListColumn<>("correctiveactions.contractor", (r, t) -> r.contractor()),
        new ListColumn<>("correctiveactions.grade", (r, t) -> r.grade() == null ? null : t.text("grade." + r.grade())),
        new ListColumn<>("correctiveactions.state", (r, t) -> t.of(r.state())),
        new ListColumn<>("supervision.findings.raised", (r, t) -> r.raisedOn()));

    @Inject
    private OpenFindingQueries findings;

    @Inject
    private AsOf asOf;

    private final ScopeForm scope = new ScopeForm();
    private transient LazyRows<OpenFindingRow> rows;

    public LazyRows<OpenFindingRow> getRows() {
        if (rows == null) {
            LocalDate day = asOf.getDate();
            rows = new LazyRows<>(request -> findings.page(day, scope.scope(), request), row -> row.id().toString());
        }
        return rows;
    }

    public ListSheet<OpenFindingRow> getSheet() {
        LocalDate day = asOf.getDate();
        return new ListSheet<>("supervision.findings.title", COLUMNS, request -> findings.page(day, scope.scope(), request), getRows().order());
    }

    public ScopeForm getScope() {
        return scope;
    }
}
