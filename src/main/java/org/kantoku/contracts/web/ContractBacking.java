package org.kantoku.contracts.web;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.ClauseRow;
import org.kantoku.contracts.application.ContractQueries;
import org.kantoku.contracts.application.ContractView;
import org.kantoku.shared.RecordNotFound;
import org.omnifaces.cdi.ViewScoped;

/** One contract's page: which contract, which tab, what it shows. */
@Named
@ViewScoped
public class ContractBacking implements Serializable {

    private static final Set<String> TABS = Set.of("overview", "clauses", "risk", "data", "transfers", "subentrustments", "duties", "incidents", "documents", "end", "history");

    private static final List<String> MARKS = List.of("ABSENT", "PRESENT_UNVERIFIED", "WAIVED", "UNDETERMINED", "EQUIVALENT_BY_TERMS",
        "PRESENT_VERIFIED", "NOT_APPLICABLE");

    @Inject
    private ContractQueries queries;

    private UUID id;
    private String tab = "overview";
    private String show = "all";
    private transient ContractView view;

    /** Asked once the address is read; a contract that does not exist is "not found". */
    public void load() {
        if (id == null) {
            throw new RecordNotFound();
        }
        view = queries.view(id);
    }

    public ContractView getView() {
        if (view == null && id != null) {
            load();
        }
        return view;
    }

    /** Rows of the clause matrix: all, those that lack, or those with one mark. */
    public List<ClauseRow> getClauses() {
        return getView().clauses().stream().filter(row -> switch (show) {
            case "lacking" -> row.lacking();
            case "all" -> true;
            default -> row.mark().equals(show);
        }).toList();
    }

    /** Where to go after a command: the same tab, read anew. */
    public String again() {
        return "/contracts/detail?faces-redirect=true&id=" + id + "&tab=" + tab;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab != null && TABS.contains(tab) ? tab : "overview";
    }

    /** Marks that stand in the matrix, in the order of their weight. */
    public List<String> getMarks() {
        return MARKS.stream().filter(mark -> getView().marked(mark) > 0).toList();
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show == null ? "all" : show;
    }
}
