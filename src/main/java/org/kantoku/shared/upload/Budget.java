package org.kantoku.shared.upload;

import java.time.Duration;

/** How much work one file may cause: time, and bytes unpacked. Every loop over hostile input asks it. */
final class Budget {

    /** Unpacked bytes of one file in all: a workbook of this size is beyond any ledger. */
    private static final long MAX_UNPACKED = 256L * 1024 * 1024;

    private final long endNanos;
    private long unpackedLeft = MAX_UNPACKED;

    Budget(Duration maxTime) {
        this.endNanos = System.nanoTime() + maxTime.toNanos();
    }

    void checkTime() throws RefusedUpload {
        if (System.nanoTime() - endNanos > 0) {
            throw new RefusedUpload(Refusal.TOO_LABORIOUS);
        }
    }

    void unpacked(long bytes) throws RefusedUpload {
        unpackedLeft -= bytes;
        if (unpackedLeft < 0) {
            throw new RefusedUpload(Refusal.BOMB);
        }
        checkTime();
    }
}
