package org.kantoku.contracts.application.transfers;

/** Cuts of the hand-over log: all, receipt not confirmed, discrepancy not settled, still held, recorded as an exception. */
public enum TransferView {
    ALL, UNCONFIRMED, DISCREPANCY, HELD, EXCEPTIONAL;

    /** The condition over {@code t}. */
    String condition() {
        return switch (this) {
            case ALL -> "t.id is not null";
            case UNCONFIRMED -> "t.direction = 'OUT' and t.confirmed_on is null and t.discrepancy_on is null";
            case DISCREPANCY -> "t.discrepancy_on is not null and t.discrepancy_settled_on is null";
            case HELD -> "t.direction = 'OUT' and t.settled_on is null";
            case EXCEPTIONAL -> "t.exceptional_reason is not null";
        };
    }
}
