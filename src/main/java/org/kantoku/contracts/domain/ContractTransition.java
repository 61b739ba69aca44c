package org.kantoku.contracts.domain;

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

/** One step in a contract's life; append only. {@link #onDate()} is the day it takes effect, not the day it was typed in. */
@Entity
@Table(name = "contract_transition")
public class ContractTransition {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Column(name = "seq")
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ContractState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ContractState toState;

    @Column(name = "on_date")
    private LocalDate onDate;

    /** Set by the database. */
    @Column(name = "recorded_at", insertable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "reason")
    private String reason;

    protected ContractTransition() {
    }

    ContractTransition(Contract contract, int seq, ContractState from, ContractState to, LocalDate on, UUID by, String reason) {
        this.id = UUID.randomUUID();
        this.contract = contract;
        this.seq = seq;
        this.fromState = from;
        this.toState = to;
        this.onDate = on;
        this.actorId = by;
        this.reason = reason;
    }

    public ContractState fromState() {
        return fromState;
    }

    public ContractState toState() {
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
