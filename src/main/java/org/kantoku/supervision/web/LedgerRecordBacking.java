package org.kantoku.supervision.web;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.web.AsOf;
import org.kantoku.supervision.application.BoardQueries;

/** Whether the record looked at holds the ledger of duties at all: an empty list of an earlier day would otherwise say that nothing was lapsed. */
@Named("ledgerRecord")
@RequestScoped
public class LedgerRecordBacking {

    @Inject
    private BoardQueries board;

    @Inject
    private AsOf asOf;

    private boolean asked;
    private LocalDate since;

    /** The day on which the record of the ledger begins, where the record looked at is an earlier one; else {@code null}. */
    public LocalDate getSince() {
        if (!asked && asOf.getKnown() != null) {
            LocalDate began = board.recordSince();
            since = began != null && began.isAfter(asOf.getKnown()) ? began : null;
        }
        asked = true;
        return since;
    }
}
