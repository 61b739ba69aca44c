package org.kantoku.supervision.web;

import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.kantoku.shared.web.AsOf;
import org.kantoku.supervision.application.BoardQueries;
import org.kantoku.supervision.application.LedgerReach;

/** Whether the ledger holds what is looked at at all: an empty list of an earlier record, or of a day far ahead, would say that nothing is lapsed. */
@Named("ledgerRecord")
@RequestScoped
public class LedgerRecordBacking {

    @Inject
    private BoardQueries board;

    @Inject
    private LedgerReach reach;

    @Inject
    private AsOf asOf;

    private boolean asked;
    private LocalDate since;
    private boolean reachAsked;
    private LocalDate lacking;

    /** The day on which the record of the ledger begins, where the record looked at is an earlier one; else {@code null}. */
    public LocalDate getSince() {
        if (!asked && asOf.getKnown() != null) {
            LocalDate began = board.recordSince();
            since = began != null && began.isAfter(asOf.getKnown()) ? began : null;
        }
        asked = true;
        return since;
    }

    /** The last day the ledger reaches, where the day looked at lies beyond it; else {@code null}. It is being worked out then. */
    public LocalDate getLacking() {
        if (!reachAsked) {
            reachAsked = true;
            lacking = reach.lacking(asOf.getDate()).orElse(null);
        }
        return lacking;
    }
}
