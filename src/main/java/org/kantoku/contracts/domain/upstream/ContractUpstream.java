package org.kantoku.contracts.domain.upstream;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/** Under this contract we hand on the data of this entrustment, from a day on and until the data were withdrawn from it. */
@Entity
@Table(name = "contract_upstream")
public class ContractUpstream extends BaseEntity {

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "entrustment_id")
    private UUID entrustmentId;

    @Column(name = "linked_on")
    private LocalDate linkedOn;

    @Column(name = "unlinked_on")
    private LocalDate unlinkedOn;

    private String reason;

    protected ContractUpstream() {
    }

    public ContractUpstream(UUID contractId, UUID entrustmentId, LocalDate on) {
        this.contractId = contractId;
        this.entrustmentId = entrustmentId;
        this.linkedOn = on;
    }

    /** The data are no longer handed on under the contract. */
    public void unlink(LocalDate on, String why) {
        if (why == null || why.isBlank()) {
            throw new RuleViolation("upstream.error.reason").on("reason");
        }
        unlinkedOn = on;
        reason = why.strip();
    }

    public UUID contractId() {
        return contractId;
    }

    public UUID entrustmentId() {
        return entrustmentId;
    }

    public LocalDate linkedOn() {
        return linkedOn;
    }

    /** First day on which it no longer holds, or {@code null}. */
    public LocalDate unlinkedOn() {
        return unlinkedOn;
    }
}
