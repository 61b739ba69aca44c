package org.kantoku.shared;

import java.time.Instant;
import java.util.UUID;

/** Somebody else saved this record after the form was opened. Nothing was written; the form keeps what was typed. */
public class StaleRecord extends RuntimeException {

    private final Instant changedAt;
    private final UUID changedBy;

    public StaleRecord(Instant changedAt, UUID changedBy) {
        super("record changed meanwhile");
        this.changedAt = changedAt;
        this.changedBy = changedBy;
    }

    /** Refuses when the stored version is not the one the form was opened with. */
    public static void check(BaseEntity entity, long expectedVersion) {
        if (entity.version() != expectedVersion) {
            throw new StaleRecord(entity.updatedAt(), entity.updatedBy());
        }
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Account id of the other person, or {@code null} for the system. */
    public UUID changedBy() {
        return changedBy;
    }
}
