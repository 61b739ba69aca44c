package org.kantoku.contracts.domain.exit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.kantoku.shared.RecordedStep;

/** A longer term for an order, by whom and why (model §7, 14). */
@Entity
@Table(name = "return_erasure_extension")
public class ReturnErasureExtension extends RecordedStep {

    @ManyToOne(optional = false)
    @JoinColumn(name = "order_id")
    private ReturnErasureOrder order;

    @Column(name = "old_due_on")
    private LocalDate oldDueOn;

    @Column(name = "new_due_on")
    private LocalDate newDueOn;

    private String reason;

    protected ReturnErasureExtension() {
    }

    ReturnErasureExtension(ReturnErasureOrder order, int seq, LocalDate oldDueOn, LocalDate newDueOn, String reason, LocalDate on, UUID by) {
        super(seq, on, by);
        this.order = order;
        this.oldDueOn = oldDueOn;
        this.newDueOn = newDueOn;
        this.reason = reason;
    }

    public LocalDate oldDueOn() {
        return oldDueOn;
    }

    public LocalDate newDueOn() {
        return newDueOn;
    }

    public String reason() {
        return reason;
    }
}
