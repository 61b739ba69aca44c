package org.kantoku.contracts.web.transfers;

import java.util.List;

import org.kantoku.contracts.application.transfers.HoldingRow;
import org.kantoku.contracts.application.transfers.TransferRow;
import org.kantoku.shared.web.ListColumn;

/** What the lists of hand-overs export. */
final class TransferColumns {

    static final List<ListColumn<TransferRow>> ALL = List.of(
        new ListColumn<>("transfers.on", (r, t) -> r.on()),
        new ListColumn<>("transfers.direction", (r, t) -> t.of(r.direction())),
        new ListColumn<>("transfers.contractNumber", (r, t) -> r.contractNumber()),
        new ListColumn<>("transfers.contract", (r, t) -> r.contractTitle()),
        new ListColumn<>("transfers.contractor", (r, t) -> r.contractor()),
        new ListColumn<>("transfers.items", (r, t) -> r.items()),
        new ListColumn<>("transfers.principals", (r, t) -> r.principals()),
        new ListColumn<>("transfers.medium", (r, t) -> t.of(r.carriage().medium())),
        new ListColumn<>("transfers.method", (r, t) -> t.of(r.carriage().method())),
        new ListColumn<>("transfers.encrypted", (r, t) -> r.carriage().encrypted() ? t.text("transfers.encrypted.yes") : ""),
        new ListColumn<>("transfers.unencryptedReason", (r, t) -> r.carriage().unencryptedReason()),
        new ListColumn<>("transfers.sentBy", (r, t) -> r.sentBy()),
        new ListColumn<>("transfers.proof", (r, t) -> r.proof()),
        new ListColumn<>("transfers.exceptional", (r, t) -> r.isExceptional() ? t.shown(r.exceptionalBecause()) : null),
        new ListColumn<>("transfers.exceptionalReason", (r, t) -> r.exceptionalReason()),
        new ListColumn<>("transfers.receipt", (r, t) -> t.of(r.receipt())),
        new ListColumn<>("transfers.receiptDueOn", (r, t) -> r.receiptDueOn()),
        new ListColumn<>("transfers.confirmedOn", (r, t) -> r.answer().confirmedOn()),
        new ListColumn<>("transfers.confirmedCount", (r, t) -> r.answer().count()),
        new ListColumn<>("transfers.discrepancy", (r, t) -> r.answer().words()),
        new ListColumn<>("transfers.outcome", (r, t) -> r.answer().outcome()),
        new ListColumn<>("transfers.settledOn", (r, t) -> r.settledOn()),
        new ListColumn<>("transfers.settlement", (r, t) -> r.settlement() == null ? null : t.of(r.settlement())));

    static final List<ListColumn<HoldingRow>> HOLDINGS = List.of(
        new ListColumn<>("transfers.contractor", (r, t) -> r.contractor()),
        new ListColumn<>("transfers.holdings.contracts", (r, t) -> r.contracts()),
        new ListColumn<>("transfers.holdings.transfers", (r, t) -> r.transfers()),
        new ListColumn<>("transfers.holdings.principals", (r, t) -> r.principals()),
        new ListColumn<>("transfers.holdings.oldest", (r, t) -> r.oldestOn()),
        new ListColumn<>("transfers.holdings.unconfirmed", (r, t) -> r.unconfirmed()));

    private TransferColumns() {
    }
}
