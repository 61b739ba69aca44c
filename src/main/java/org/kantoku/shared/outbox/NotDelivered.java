package org.kantoku.shared.outbox;

/** The other side did not take a message; it is tried again later. */
public class NotDelivered extends Exception {

    /** @param kind of failure, without what the other side said: that may name people */
    public NotDelivered(String kind) {
        super(kind);
    }
}
