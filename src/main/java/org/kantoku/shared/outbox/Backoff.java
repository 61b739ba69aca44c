package org.kantoku.shared.outbox;

import java.time.Duration;

/** How long to wait after a message that did not leave: from one minute, doubling, to six hours at most; given up after some three days. */
public final class Backoff {

    public static final int MOST_ATTEMPTS = 20;
    private static final int LONGEST_MINUTES = 360;

    private Backoff() {
    }

    /** @param attempts attempts so far, this one included; at least 1 */
    static Duration after(int attempts) {
        return Duration.ofMinutes(Math.min(LONGEST_MINUTES, 1L << Math.min(attempts - 1, 9)));
    }
}
