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

/** A legal basis found for a handling abroad, or a check of its equivalent measures (規則18), with its day. */
@Entity
@Table(name = "foreign_handling_step")
public class ForeignHandlingStep extends RecordedStep {

    @ManyToOne(optional = false)
    @JoinColumn(name = "foreign_handling_id")
    private ForeignHandling handling;

    @Enumerated(EnumType.STRING)
    private ForeignAct act;

    @Enumerated(EnumType.STRING)
    private ForeignBasis basis;

    @Column(name = "words")
    private String words;

    protected ForeignHandlingStep() {
    }

    ForeignHandlingStep(ForeignHandling handling, int seq, ForeignBasis basis, String words, LocalDate on, UUID by) {
        super(seq, on, by);
        this.handling = handling;
        this.act = basis == null ? ForeignAct.CHECK : ForeignAct.BASIS;
        this.basis = basis;
        this.words = words;
    }

    /** The basis found, {@code null} for a check. */
    ForeignBasis basis() {
        return basis;
    }
}
