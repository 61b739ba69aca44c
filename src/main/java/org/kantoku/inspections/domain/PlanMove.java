package org.kantoku.inspections.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A planned inspection was given another day before the contractor was told. */
@Embeddable
public class PlanMove {

    private int seq;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    private String reason;

    @Column(name = "moved_by")
    private UUID by;

    @Column(name = "moved_at")
    private Instant at;

    protected PlanMove() {
    }

    PlanMove(int seq, LocalDate from, LocalDate to, String reason, Act act) {
        this.seq = seq;
        this.from = from;
        this.to = to;
        this.reason = reason;
        this.by = act.by();
        this.at = act.at();
    }

    public int seq() {
        return seq;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    /** Why, or {@code null}: only past the due day a reason is asked for. */
    public String reason() {
        return reason;
    }

    public UUID by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
