package org.kantoku.contracts.domain;

/** What is known of a clause in a contract (clauses.md §1). */
public enum ClauseStatus {
    ABSENT,
    /** Recorded; nobody but the recorder has looked yet. */
    PRESENT_UNVERIFIED,
    PRESENT_VERIFIED,
    /** The other side's standard terms ensure the same; who judged so, why and when is recorded. */
    EQUIVALENT_BY_TERMS,
    /** The privacy officer waived it for a time; afterwards it counts as absent. */
    WAIVED;

    /** Whether the clause is fulfilled for good; a waiver is not. */
    public boolean isFulfilled() {
        return this == PRESENT_VERIFIED || this == EQUIVALENT_BY_TERMS;
    }
}
