package org.kantoku.contracts.domain;

/** How data travel or are kept (clauses.md DH-18). */
public enum Medium {
    FILE_TRANSFER, SYSTEM, PAPER, PORTABLE_MEDIUM, VOICE
}
