package org.kantoku.contracts.domain;

/** Whether the catalogue asks for the clause in every entrustment or under a condition. */
public enum ClauseKind {
    MANDATORY, CONDITIONAL
}
