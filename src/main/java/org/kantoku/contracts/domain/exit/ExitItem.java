package org.kantoku.contracts.domain.exit;

/** What is taken back beside the data before a contract is closed (model §4.2). */
public enum ExitItem {
    ACCOUNTS, KEYS, LENT_ITEMS
}
