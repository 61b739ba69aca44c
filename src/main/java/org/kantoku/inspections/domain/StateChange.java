package org.kantoku.inspections.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One step in the dated history of an inspection or a self-assessment; every judgement for a past date reads it. */
@Embeddable
public class StateChange {

    private UUID id;

    @Column(name = "from_state")
    private String fromState;

    @Column(name = "to_state")
    private String toState;

    @Column(name = "on_date")
    private LocalDate on;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "actor_id")
    private UUID actorId;

    private String reason;

    private int seq;

    protected StateChange() {
    }

    public StateChange(Enum<?> from, Enum<?> to, Act act, String reason, int seq) {
        this.id = UUID.randomUUID();
        this.fromState = from == null ? null : from.name();
        this.toState = to.name();
        this.on = act.on();
        this.recordedAt = act.at();
        this.actorId = act.by();
        this.reason = reason;
        this.seq = seq;
    }

    public String fromState() {
        return fromState;
    }

    public String toState() {
        return toState;
    }

    public LocalDate on() {
        return on;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID actorId() {
        return actorId;
    }

    public String reason() {
        return reason;
    }

    public int seq() {
        return seq;
    }
}
