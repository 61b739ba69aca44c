package org.kantoku.contracts.web.subentrustment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.subentrustment.SubFilter;
import org.kantoku.contracts.application.subentrustment.SubListQueries;
import org.kantoku.contracts.application.subentrustment.SubRow;
import org.kantoku.contracts.domain.subentrustment.SubEntrustmentState;
import org.kantoku.shared.web.AsOf;
import org.kantoku.shared.web.LazyRows;
import org.kantoku.shared.web.ListColumn;
import org.kantoku.shared.web.ListSheet;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Servlets;

/** The list of all sub-entrustments on the date of its address; its conditions are there too. */
@Named
@ViewScoped
public class SubListBacking implements Serializable {

    private static final List<ListColumn<SubRow>> COLUMNS = List.of(
        new ListColumn<>("subentrustment.col.firm", (r, t) -> r.name()),
        new ListColumn<>("subentrustment.col.level", (r, t) -> r.level()),
        new ListColumn<>("subentrustment.col.parent", (r, t) -> r.parent()),
        new ListColumn<>("subentrustment.level.0", (r, t) -> r.contractor()),
        new ListColumn<>("register.export.number", (r, t) -> r.contractNumber()),
        new ListColumn<>("subentrustment.col.work", (r, t) -> r.work()),
        new ListColumn<>("subentrustment.field.country", (r, t) -> r.countryCode()),
        new ListColumn<>("subentrustment.field.handlesData", (r, t) -> t.text(r.handlesData() ? "subentrustment.yes" : "subentrustment.no")),
        new ListColumn<>("subentrustment.field.startedOn", (r, t) -> r.startedOn()),
        new ListColumn<>("subentrustment.col.state", (r, t) -> t.text("subentrustment.state." + r.state())),
        new ListColumn<>("subentrustment.col.until", (r, t) -> r.approvedUntil()),
        new ListColumn<>("subentrustment.col.unapproved", (r, t) -> r.unapproved() ? t.text("subentrustment.state.UNAPPROVED") : null),
        new ListColumn<>("subentrustment.col.report", (r, t) -> r.nextReportDue()));

    @Inject
    private SubListQueries queries;

    @Inject
    private AsOf asOf;

    private String q;
    private SubEntrustmentState state;
    private boolean unapproved;
    private boolean late;
    private boolean abroad;
    private UUID contractor;
    private UUID contract;
    private LocalDate date;
    private transient LazyRows<SubRow> rows;
    private transient Long matching;

    @PostConstruct
    void open() {
        date = asOf.getDate();
    }

    public SubFilter getFilter() {
        return new SubFilter(q == null || q.isBlank() ? null : q, state, unapproved, late, abroad, contractor, contract);
    }

    public LazyRows<SubRow> getRows() {
        if (rows == null) {
            rows = new LazyRows<>(request -> queries.page(getFilter(), date, request), row -> row.id().toString());
        }
        return rows;
    }

    /** Everything the filter lets through, for an export. */
    public ListSheet<SubRow> getSheet() {
        SubFilter filter = getFilter();
        return new ListSheet<>("subentrustment.list.title", COLUMNS, request -> queries.page(filter, date, request), getRows().order());
    }

    public long getMatching() {
        if (matching == null) {
            matching = queries.count(getFilter(), date);
        }
        return matching;
    }

    /** The address of the list with every condition but one. */
    public String without(String condition) {
        Map<String, List<String>> kept = new java.util.LinkedHashMap<>();
        keep(kept, "q", q);
        keep(kept, "state", state);
        keep(kept, "unapproved", unapproved ? true : null);
        keep(kept, "late", late ? true : null);
        keep(kept, "abroad", abroad ? true : null);
        keep(kept, "contractor", contractor);
        keep(kept, "contract", contract);
        kept.remove(condition);
        return asOf.link("list" + (kept.isEmpty() ? "" : "?" + Servlets.toQueryString(kept)));
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

    public SubEntrustmentState[] getStates() {
        return SubEntrustmentState.values();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public SubEntrustmentState getState() {
        return state;
    }

    public void setState(SubEntrustmentState state) {
        this.state = state;
    }

    public boolean isUnapproved() {
        return unapproved;
    }

    public void setUnapproved(boolean unapproved) {
        this.unapproved = unapproved;
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }

    public boolean isAbroad() {
        return abroad;
    }

    public void setAbroad(boolean abroad) {
        this.abroad = abroad;
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
