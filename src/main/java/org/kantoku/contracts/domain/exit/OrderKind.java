package org.kantoku.contracts.domain.exit;

/** What an order is about: everything at the end of a contract, or data no longer needed while it runs. */
public enum OrderKind {
    FINAL, PARTIAL
}
