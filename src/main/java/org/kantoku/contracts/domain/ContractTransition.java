package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.shared.RecordedStep;

/** One step in a contract's life; append only. {@link #onDate()} is the day it takes effect, not the day it was typed in. */
@Entity
@Table(name = "contract_transition")
public class ContractTransition extends RecordedStep {

    @ManyToOne(optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ContractState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ContractState toState;

    @Column(name = "reason")
    private String reason;

    protected ContractTransition() {
    }

    ContractTransition(Contract contract, int seq, ContractState from, ContractState to, LocalDate on, UUID by, String reason) {
        super(seq, on, by);
        this.contract = contract;
        this.fromState = from;
        this.toState = to;
        this.reason = reason;
    }

    public ContractState fromState() {
        return fromState;
    }

    public ContractState toState() {
        return toState;
    }

    public String reason() {
        return reason;
    }
}
