package org.kantoku.correctiveactions.domain;

/** What the federation says to something the contractor handed in. */
public enum Decision {
    PENDING, ACCEPTED, RETURNED
}
