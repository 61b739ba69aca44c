package org.kantoku.incidents.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.incidents.application.IncidentCounts;
import org.kantoku.incidents.application.IncidentFilter;
import org.kantoku.incidents.application.IncidentListQueries;
import org.kantoku.incidents.application.IncidentRow;
import org.kantoku.incidents.application.IncidentSlice;
import org.kantoku.incidents.domain.IncidentState;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListColumn;
import org.kantoku.shared.web.ListSheet;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Servlets;

/** The list of incidents; its conditions are part of its address. */
@Named
@ViewScoped
public class IncidentListBacking implements Serializable {

    private static final List<ListColumn<IncidentRow>> COLUMNS = List.of(
        new ListColumn<>("incidents.number", (r, t) -> r.number()),
        new ListColumn<>("incidents.title", (r, t) -> r.title()),
        new ListColumn<>("incidents.contractor", (r, t) -> r.contractor()),
        new ListColumn<>("incidents.contracts", (r, t) -> r.contracts()),
        new ListColumn<>("incidents.state", (r, t) -> t.of(r.state())),
        new ListColumn<>("incidents.reportable", (r, t) -> t.text("incidents.reportable." + r.reportable())),
        new ListColumn<>("incidents.principals", (r, t) -> r.principals() == 0 ? null : r.principals()),
        new ListColumn<>("incidents.knownOn", (r, t) -> r.knownOn()),
        new ListColumn<>("incidents.nextClock", (r, t) -> t.of(r.nextClock())),
        new ListColumn<>("incidents.nextDue", (r, t) -> r.nextDueOn()),
        new ListColumn<>("incidents.writtenDue", (r, t) -> r.writtenDueOn()));

    @Inject
    private IncidentListQueries queries;

    private String q;
    private IncidentSlice slice = IncidentSlice.OPEN;
    private IncidentState state;
    private boolean overdue;
    private boolean reportable;
    private UUID contractor;
    private UUID contract;
    private transient LazyRows<IncidentRow> rows;
    private transient IncidentCounts counts;
    private transient Long matching;

    public IncidentFilter getFilter() {
        return new IncidentFilter(q == null || q.isBlank() ? null : q.strip(), slice, state, overdue, reportable, contractor, contract);
    }

    public LazyRows<IncidentRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(getFilter(), request), row -> row.id().toString());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<IncidentRow> getSheet() {
        IncidentFilter filter = getFilter();
        return new ListSheet<>("incidents.list.title", COLUMNS, request -> queries.page(filter, request), getRows().order());
    }

    public IncidentCounts getCounts() {
        if (counts == null) {
            counts = queries.counts();
        }
        return counts;
    }

    /** Rows that fit the filter. */
    public long getMatching() {
        if (matching == null) {
            matching = queries.count(getFilter());
        }
        return matching;
    }

    /** The address of another tab; a state chosen under this one may contradict it. */
    public String in(IncidentSlice other) {
        Map<String, List<String>> kept = conditions();
        kept.remove("state");
        kept.put("slice", List.of(other.name()));
        return "list?" + Servlets.toQueryString(kept);
    }

    /** The address with every condition but one. */
    public String without(String condition) {
        Map<String, List<String>> kept = conditions();
        kept.remove(condition);
        return "list?" + Servlets.toQueryString(kept);
    }

    private Map<String, List<String>> conditions() {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        keep(kept, "slice", slice);
        keep(kept, "q", q);
        keep(kept, "state", state);
        keep(kept, "overdue", overdue ? true : null);
        keep(kept, "reportable", reportable ? true : null);
        keep(kept, "contractor", contractor);
        keep(kept, "contract", contract);
        return kept;
    }

    private static void keep(Map<String, List<String>> kept, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            kept.put(name, List.of(value.toString()));
        }
    }

    public String getContractorName() {
        return contractor == null ? null : queries.contractorName(contractor).orElse(null);
    }

    public String getContractNumber() {
        return contract == null ? null : queries.contractNumber(contract).orElse(null);
    }

    public IncidentSlice[] getSlices() {
        return IncidentSlice.values();
    }

    public IncidentState[] getStates() {
        return IncidentState.values();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public IncidentSlice getSlice() {
        return slice;
    }

    public void setSlice(IncidentSlice slice) {
        this.slice = slice == null ? IncidentSlice.OPEN : slice;
    }

    public IncidentState getState() {
        return state;
    }

    public void setState(IncidentState state) {
        this.state = state;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public boolean isReportable() {
        return reportable;
    }

    public void setReportable(boolean reportable) {
        this.reportable = reportable;
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
