package org.kantoku.contracts.domain.subentrustment;

/** How we came to know of a sub-entrustment. */
public enum SubOrigin {
    /** The contractor applied for it. */
    APPLIED,
    /** We recorded what the contractor told us otherwise. */
    DECLARED,
    INSPECTION, INCIDENT;

    /** Found by us, not told. */
    public boolean isDiscovered() {
        return this == INSPECTION || this == INCIDENT;
    }
}
