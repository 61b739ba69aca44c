package org.kantoku.inspections.web;

import java.io.Serializable;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.inspections.application.InspectionFilter;
import org.kantoku.inspections.application.InspectionQueries;
import org.kantoku.inspections.application.InspectionRow;
import org.kantoku.inspections.domain.InspectionKind;
import org.kantoku.inspections.domain.InspectionState;
import org.kantoku.shared.BusinessClock;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListSheet;
import org.omnifaces.cdi.ViewScoped;

/** The list of inspections; its conditions can be given in the address, so that numbers elsewhere link to it. */
@Named
@ViewScoped
public class InspectionListBacking implements Serializable {

    @Inject
    private InspectionQueries queries;

    @Inject
    private BusinessClock clock;

    private transient LazyRows<InspectionRow> rows;
    private String search;
    private InspectionState state;
    private InspectionKind kind;
    private Integer fiscalYear;
    private UUID contractorId;
    private boolean openOnly;

    public LazyRows<InspectionRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(filter(), request), row -> row.id().toString());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<InspectionRow> getSheet() {
        InspectionFilter filter = filter();
        return new ListSheet<>("inspections.list.title", InspectionColumns.ALL, request -> queries.page(filter, request), getRows().order());
    }

    private InspectionFilter filter() {
        return new InspectionFilter(search, state, kind, fiscalYear, contractorId, openOnly);
    }

    public boolean isMissed(InspectionRow row) {
        return row.isMissed(clock.today());
    }

    public boolean isFiltered() {
        return !filter().equals(InspectionFilter.none());
    }

    public InspectionState[] getStates() {
        return InspectionState.values();
    }

    public InspectionKind[] getKinds() {
        return InspectionKind.values();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public InspectionState getState() {
        return state;
    }

    public void setState(InspectionState state) {
        this.state = state;
    }

    public InspectionKind getKind() {
        return kind;
    }

    public void setKind(InspectionKind kind) {
        this.kind = kind;
    }

    public Integer getFiscalYear() {
        return fiscalYear;
    }

    public void setFiscalYear(Integer fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    public UUID getContractorId() {
        return contractorId;
    }

    public void setContractorId(UUID contractorId) {
        this.contractorId = contractorId;
    }

    public boolean isOpenOnly() {
        return openOnly;
    }

    public void setOpenOnly(boolean openOnly) {
        this.openOnly = openOnly;
    }
}
