package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A renewal by signature. Until {@link #decidedOn()} the old end date judges, from then on the new one. */
@Entity
@Table(name = "contract_extension")
public class ContractExtension {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "contract_id")
    private Contract contract;

    @Column(name = "seq")
    private int seq;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "old_end_date")
    private LocalDate oldEndDate;

    @Column(name = "new_end_date")
    private LocalDate newEndDate;

    @Column(name = "decided_by")
    private UUID decidedBy;

    private String reason;

    protected ContractExtension() {
    }

    ContractExtension(Contract contract, int seq, LocalDate on, LocalDate oldEnd, LocalDate newEnd, UUID by, String reason) {
        this.id = UUID.randomUUID();
        this.contract = contract;
        this.seq = seq;
        this.decidedOn = on;
        this.oldEndDate = oldEnd;
        this.newEndDate = newEnd;
        this.decidedBy = by;
        this.reason = reason;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public LocalDate oldEndDate() {
        return oldEndDate;
    }

    public LocalDate newEndDate() {
        return newEndDate;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    /** Grounds of the decision; {@code null} in contracts renewed before they were asked for. */
    public String reason() {
        return reason;
    }

    int seq() {
        return seq;
    }
}
