package org.kantoku.contracts.domain;

/** How a contract goes on after its end date (glossary 35). */
public enum RenewalKind {
    NONE, AUTO, BY_AGREEMENT
}
