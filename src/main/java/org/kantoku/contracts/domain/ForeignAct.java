package org.kantoku.contracts.domain;

/** What was done about a handling abroad. */
public enum ForeignAct {
    /** A legal basis was found (法28). */
    BASIS,
    /** Its equivalent measures were checked (規則18). */
    CHECK
}
