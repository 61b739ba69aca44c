package org.kantoku.contracts.domain.subentrustment;

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

/** One act on a sub-entrustment; append only. */
@Entity
@Table(name = "sub_entrustment_step")
public class SubEntrustmentStep extends RecordedStep {

    @ManyToOne(optional = false)
    @JoinColumn(name = "sub_entrustment_id")
    private SubEntrustment subEntrustment;

    @Enumerated(EnumType.STRING)
    private SubAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private SubEntrustmentState toState;

    private String words;

    protected SubEntrustmentStep() {
    }

    SubEntrustmentStep(SubEntrustment subEntrustment, int seq, SubAct act, SubEntrustmentState to, LocalDate on, UUID by, String words) {
        super(seq, on, by);
        this.subEntrustment = subEntrustment;
        this.act = act;
        this.toState = to;
        this.words = words;
    }

    public SubAct act() {
        return act;
    }

    public SubEntrustmentState toState() {
        return toState;
    }

    /** What was said with it, or {@code null}. */
    public String words() {
        return words;
    }
}
