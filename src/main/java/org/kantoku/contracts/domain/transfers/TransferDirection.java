package org.kantoku.contracts.domain.transfers;

/** Which way data went: to the contractor, or back. */
public enum TransferDirection {
    OUT, BACK
}
