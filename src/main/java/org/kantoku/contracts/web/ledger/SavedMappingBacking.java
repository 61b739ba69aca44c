package org.kantoku.contracts.web.ledger;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.ledger.SavedMappingRow;
import org.kantoku.contracts.application.ledger.SavedMappingQueries;
import org.kantoku.contracts.application.ledger.SavedMappingService;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** Kept mappings of columns on the page of a take-over: offered, used, kept anew, forgotten. */
@Named
@ViewScoped
public class SavedMappingBacking implements Serializable {

    @Inject
    private SavedMappingService service;

    @Inject
    private SavedMappingQueries queries;

    @Inject
    private Commands commands;

    private List<SavedMappingRow> offered = List.of();
    private String used;
    private String savedName;
    private boolean shared;

    /** Looks for what fits a ledger and uses the first that was made for exactly its header. */
    void offer(LedgerDraft draft) {
        offered = queries.offered(draft.getNames());
        used = null;
        savedName = null;
        shared = false;
        offered.stream().filter(SavedMappingRow::fits).findFirst().ifPresent(row -> use(draft, row));
    }

    /** Sets the columns of a ledger as a kept mapping says. */
    void use(LedgerDraft draft, SavedMappingRow row) {
        draft.map(row.mapping());
        used = row.name();
        if (row.own()) {
            savedName = row.name();
            shared = row.shared();
        }
    }

    public void save(LedgerDraft draft) {
        if (commands.run("import.saved.msg.saved", () -> service.save(savedName, shared, draft.getNames(), draft.mapping()), savedName)) {
            offered = queries.offered(draft.getNames());
            used = savedName;
        }
    }

    public void delete(LedgerDraft draft, UUID id, String name) {
        if (commands.run("import.saved.msg.deleted", () -> service.delete(id), name)) {
            offered = queries.offered(draft.getNames());
        }
    }

    public List<SavedMappingRow> getOffered() {
        return offered;
    }

    /** Name of the mapping in use, or {@code null}. */
    public String getUsed() {
        return used;
    }

    public String getSavedName() {
        return savedName;
    }

    public void setSavedName(String savedName) {
        this.savedName = savedName;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
