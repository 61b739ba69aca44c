package org.kantoku.contracts.web.transfers;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.transfers.TransferFilter;
import org.kantoku.contracts.application.transfers.TransferListQueries;
import org.kantoku.contracts.application.transfers.TransferRow;
import org.kantoku.contracts.application.transfers.TransferView;
import org.kantoku.contracts.domain.transfers.TransferDirection;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListSheet;
import org.omnifaces.cdi.ViewScoped;

/** The hand-over log of all contracts; its conditions can be given in the address, so that numbers elsewhere link to it. */
@Named
@ViewScoped
public class TransferListBacking implements Serializable {

    @Inject
    private TransferListQueries queries;

    private transient LazyRows<TransferRow> rows;
    private transient Map<TransferView, Long> counts;
    private String search;
    private TransferView view = TransferView.ALL;
    private TransferDirection direction;
    private UUID contractor;
    private UUID contract;

    public LazyRows<TransferRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(getFilter(), request), row -> row.id().toString());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<TransferRow> getSheet() {
        TransferFilter filter = getFilter();
        return new ListSheet<>("transfers.list.title", TransferColumns.ALL, request -> queries.page(filter, request), getRows().order());
    }

    public TransferFilter getFilter() {
        return new TransferFilter(search == null || search.isBlank() ? null : search, view, direction, contractor, contract);
    }

    /** Entries of a view, whatever else narrows the list. */
    public long count(TransferView other) {
        if (counts == null) {
            counts = queries.counts();
        }
        return counts.get(other);
    }

    public String getContractorName() {
        return contractor == null ? null : queries.contractorName(contractor);
    }

    public TransferView[] getViews() {
        return TransferView.values();
    }

    public TransferDirection[] getDirections() {
        return TransferDirection.values();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public TransferView getView() {
        return view;
    }

    public void setView(TransferView view) {
        this.view = view == null ? TransferView.ALL : view;
    }

    public TransferDirection getDirection() {
        return direction;
    }

    public void setDirection(TransferDirection direction) {
        this.direction = direction;
    }

    public UUID getContractor() {
        return contractor;
    }

    public void setContractor(UUID contractor) {
        this.contractor = contractor;
    }

    public UUID getContract() {
        return contract;
    }

    public void setContract(UUID contract) {
        this.contract = contract;
    }
}
