package org.kantoku.contracts.domain;

/** What the contract says about sub-entrustment (clauses.md DH-09). */
public enum SubPolicy {
    PROHIBITED, PRIOR_APPROVAL, LISTED, NOTIFY_ONLY
}
