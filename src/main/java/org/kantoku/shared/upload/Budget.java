package org.kantoku.shared.upload;

import java.time.Duration;

/** How much work one file may cause: time, and bytes unpacked. Every loop over hostile input asks it. */
final class Budget {

    private final long endNanos;
    private final long maxEntry;
    private long unpackedLeft;

    /** @param maxUnpacked bytes of all parts together; a single part gets half of it */
    Budget(Duration maxTime, long maxUnpacked) {
        this.endNanos = System.nanoTime() + maxTime.toNanos();
        this.unpackedLeft = maxUnpacked;
        this.maxEntry = maxUnpacked / 2;
    }

    void checkTime() throws RefusedUpload {
        if (System.nanoTime() - endNanos > 0) {
            throw new RefusedUpload(Refusal.TOO_LABORIOUS);
        }
    }

    long maxEntry() {
        return maxEntry;
    }

    void unpacked(long bytes) throws RefusedUpload {
        unpackedLeft -= bytes;
        if (unpackedLeft < 0) {
            throw new RefusedUpload(Refusal.BOMB);
        }
        checkTime();
    }
}
