package org.kantoku.contracts.web.transfers;

import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.transfers.HoldingRow;
import org.kantoku.contracts.application.transfers.TransferListQueries;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListSheet;
import org.omnifaces.cdi.ViewScoped;

/** What each contractor holds under all its contracts. */
@Named
@ViewScoped
public class HoldingListBacking implements Serializable {

    @Inject
    private TransferListQueries queries;

    private transient LazyRows<HoldingRow> rows;
    private String search;

    public LazyRows<HoldingRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.holdings(search, request), row -> row.contractorId().toString());
        }
        return rows;
    }

    /** Everything the search lets through, for an export. */
    public ListSheet<HoldingRow> getSheet() {
        String text = search;
        return new ListSheet<>("transfers.holdings.title", TransferColumns.HOLDINGS, request -> queries.holdings(text, request), getRows().order());
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
