package org.kantoku.contractors.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One step in a contractor's life; append only. */
@Entity
@Table(name = "contractor_transition")
public class ContractorTransition {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "contractor_id")
    private Contractor contractor;

    @Column(name = "seq")
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ContractorState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ContractorState toState;

    @Column(name = "on_date")
    private LocalDate onDate;

    /** Set by the database. */
    @Column(name = "recorded_at", insertable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "reason")
    private String reason;

    protected ContractorTransition() {
    }

    ContractorTransition(Contractor contractor, int seq, ContractorState from, ContractorState to, LocalDate on, UUID by, String reason) {
        this.id = UUID.randomUUID();
        this.contractor = contractor;
        this.seq = seq;
        this.fromState = from;
        this.toState = to;
        this.onDate = on;
        this.actorId = by;
        this.reason = reason;
    }

    public ContractorState fromState() {
        return fromState;
    }

    public ContractorState toState() {
        return toState;
    }

    public LocalDate onDate() {
        return onDate;
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

    int seq() {
        return seq;
    }
}
