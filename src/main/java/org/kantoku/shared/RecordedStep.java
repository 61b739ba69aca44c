package org.kantoku.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** One step in the life of a record: append only, numbered within its record. */
@MappedSuperclass
public abstract class RecordedStep {

    @Id
    private UUID id;

    @Column(name = "seq")
    private int seq;

    @Column(name = "on_date")
    private LocalDate onDate;

    /** Set by the database. */
    @Column(name = "recorded_at", insertable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "actor_id")
    private UUID actorId;

    protected RecordedStep() {
    }

    /**
     * @param seq position among the steps of the record, from 1
     * @param on  the day it takes effect (Tokyo), not the day it was typed in
     * @param by  account of the person, or {@code null} for the system
     */
    protected RecordedStep(int seq, LocalDate on, UUID by) {
        this.id = UUID.randomUUID();
        this.seq = seq;
        this.onDate = on;
        this.actorId = by;
    }

    public UUID id() {
        return id;
    }

    public LocalDate onDate() {
        return onDate;
    }

    /** When it was recorded; {@code null} until it was read back from the database. */
    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID actorId() {
        return actorId;
    }

    public int seq() {
        return seq;
    }
}
