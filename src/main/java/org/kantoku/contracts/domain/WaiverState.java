package org.kantoku.contracts.domain;

/** Life of a request for an exception: asked, then granted or refused, or taken back before that; a grant may be revoked. */
public enum WaiverState {
    REQUESTED, GRANTED, REFUSED, WITHDRAWN, REVOKED;

    /** Was in force, for its whole time or until it was revoked. */
    public boolean isGrant() {
        return this == GRANTED || this == REVOKED;
    }
}
