package org.kantoku.contractors.domain;

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

/** One step in a contractor's life; append only. */
@Entity
@Table(name = "contractor_transition")
public class ContractorTransition extends RecordedStep {

    @ManyToOne(optional = false)
    @JoinColumn(name = "contractor_id")
    private Contractor contractor;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ContractorState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ContractorState toState;

    @Column(name = "reason")
    private String reason;

    protected ContractorTransition() {
    }

    ContractorTransition(Contractor contractor, int seq, ContractorState from, ContractorState to, LocalDate on, UUID by, String reason) {
        super(seq, on, by);
        this.contractor = contractor;
        this.fromState = from;
        this.toState = to;
        this.reason = reason;
    }

    public ContractorState fromState() {
        return fromState;
    }

    public ContractorState toState() {
        return toState;
    }

    public String reason() {
        return reason;
    }
}
