package org.kantoku.contracts.domain.exit;

/** What we ask for (clauses.md DH-14): the data back, erased, or the originals back and the copies erased. */
public enum ExitChoice {
    RETURN, ERASE, BOTH
}
