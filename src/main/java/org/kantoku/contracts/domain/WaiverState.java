package org.kantoku.contracts.domain;

/** Life of a request for an exception. */
public enum WaiverState {
    REQUESTED, GRANTED, REFUSED
}
