package org.kantoku.contracts.web.transfers;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.contracts.application.transfers.TransferQueries;
import org.kantoku.contracts.application.transfers.TransferReceiptService;
import org.kantoku.contracts.application.transfers.TransferRow;
import org.kantoku.shared.web.Commands;
import org.omnifaces.cdi.ViewScoped;

/** A contractor's receipts: what was handed to it, and its answer to one of them. */
@Named
@ViewScoped
public class PortalReceiptBacking implements Serializable {

    @Inject
    private TransferQueries queries;

    @Inject
    private TransferReceiptService service;

    @Inject
    private Commands commands;

    private transient List<TransferRow> rows;
    private UUID id;
    private TransferRow row;
    private Integer count;
    private String words;
    private boolean differs;

    /** Reads the hand-over named in the address; another firm's is not found. */
    public void load() {
        row = queries.ownOne(id);
    }

    public List<TransferRow> getRows() {
        if (rows == null) {
            rows = queries.own();
        }
        return rows;
    }

    public long getAwaited() {
        return getRows().stream().filter(TransferRow::isAwaited).count();
    }

    public String confirm() {
        return done("transfers.portal.msg.confirmed", () -> service.confirm(id, row.version(), count));
    }

    public String reportDiscrepancy() {
        return done("transfers.portal.msg.discrepancy", () -> service.reportDiscrepancy(id, row.version(), count, words));
    }

    private String done(String message, Commands.Command command) {
        return commands.run(message, command) ? "/portal/receipts?faces-redirect=true" : null;
    }

    /** Shows or hides what is asked when something does not agree. */
    public void turn() {
        differs = !differs;
    }

    public boolean isDiffers() {
        return differs;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public TransferRow getRow() {
        return row;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
