package org.kantoku.contracts.domain.arrangements;

/** What a person asked of a contractor (policy rows S-25, S-26). */
public enum MatterKind {
    DISCLOSURE, CORRECTION, STOP_OF_USE, COMPLAINT
}
