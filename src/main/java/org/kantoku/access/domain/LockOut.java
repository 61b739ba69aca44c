package org.kantoku.access.domain;

import java.time.Duration;

/**
 * How long an account stays shut after failed sign-ins: not at all for the first four, then a delay that doubles
 * with every further failure, from one minute up to one hour.
 */
public final class LockOut {

    private static final int FREE_ATTEMPTS = 4;
    private static final int LONGEST_MINUTES = 60;

    private LockOut() {
    }

    /**
     * @param failures failed attempts in a row, this one included
     * @return the delay before the next attempt counts; zero when there is none
     */
    public static Duration after(int failures) {
        if (failures <= FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE_ATTEMPTS - 1, 6);
        return Duration.ofMinutes(Math.min(LONGEST_MINUTES, 1L << doublings));
    }
}
