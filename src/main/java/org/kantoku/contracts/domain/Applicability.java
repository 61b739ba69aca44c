package org.kantoku.contracts.domain;

/** Whether a clause of the catalogue is asked for, worked out from the facts of a contract (clauses.md §1). */
public enum Applicability {
    REQUIRED, NOT_APPLICABLE,
    /** A fact the condition depends on is still unknown (lapse rule L01). */
    UNDETERMINED
}
