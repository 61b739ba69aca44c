package org.kantoku.contracts.domain.exit;

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

/** One step in the life of an order; append only. */
@Entity
@Table(name = "return_erasure_transition")
public class ReturnErasureTransition extends RecordedStep {

    @ManyToOne(optional = false)
    @JoinColumn(name = "order_id")
    private ReturnErasureOrder order;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ReturnErasureState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ReturnErasureState toState;

    private String reason;

    @Column(name = "until_on")
    private LocalDate untilOn;

    protected ReturnErasureTransition() {
    }

    ReturnErasureTransition(ReturnErasureOrder order, int seq, ReturnErasureState from, ReturnErasureState to, LocalDate on, UUID by, String reason,
                            LocalDate untilOn) {
        super(seq, on, by);
        this.order = order;
        this.fromState = from;
        this.toState = to;
        this.reason = reason;
        this.untilOn = untilOn;
    }

    public ReturnErasureState toState() {
        return toState;
    }

    public String reason() {
        return reason;
    }

    /** Last day of a residual retention that began with this step, or {@code null}. */
    public LocalDate untilOn() {
        return untilOn;
    }
}
