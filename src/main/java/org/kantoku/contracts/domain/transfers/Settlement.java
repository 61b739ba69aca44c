package org.kantoku.contracts.domain.transfers;

/** What ended the holding of data handed over: they came back, a partial erasure was proven, or everything was completed. */
public enum Settlement {
    RETURNED, ERASED, COMPLETED
}
