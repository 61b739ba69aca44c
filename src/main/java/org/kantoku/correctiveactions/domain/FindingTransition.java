package org.kantoku.correctiveactions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.kantoku.inspections.domain.FindingGrade;

/** One dated step in the life of a finding; judgements as of a past date are made from these alone. */
@Embeddable
public class FindingTransition {

    private UUID id;
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private FindingState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private FindingState to;

    @Enumerated(EnumType.STRING)
    private FindingGrade grade;

    @Column(name = "on_date")
    private LocalDate on;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "actor_id")
    private UUID actorId;

    private String reason;

    protected FindingTransition() {
    }

    FindingTransition(int seq, FindingState from, FindingState to, FindingGrade grade, Act act, String reason) {
        this.id = UUID.randomUUID();
        this.seq = seq;
        this.from = from;
        this.to = to;
        this.grade = grade;
        this.on = act.on();
        this.recordedAt = act.at();
        this.actorId = act.by();
        this.reason = reason;
    }

    public int seq() {
        return seq;
    }

    /** State before; {@code null} for the first step. */
    public FindingState from() {
        return from;
    }

    public FindingState to() {
        return to;
    }

    /** Grade in force after the step. */
    public FindingGrade grade() {
        return grade;
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
}
