package org.kantoku.contracts.domain.transfers;

/** How far the confirmation of a hand-over has come on a day. */
public enum ReceiptState {
    WAITING, LATE, DISCREPANCY, CONFIRMED
}
