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

/** One step in a clause's life; append only, so that any past date can be judged. */
@Entity
@Table(name = "contract_clause_status")
public class ClauseStatusChange {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "contract_clause_id")
    private ContractClause clause;

    @Column(name = "seq")
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ClauseStatus status;

    @Column(name = "on_date")
    private LocalDate onDate;

    /** Set by the database. */
    @Column(name = "recorded_at", insertable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "locator")
    private String locator;

    @Column(name = "note")
    private String note;

    protected ClauseStatusChange() {
    }

    ClauseStatusChange(ContractClause clause, int seq, ClauseStatus status, LocalDate on, UUID by, String locator, String note) {
        this.id = UUID.randomUUID();
        this.clause = clause;
        this.seq = seq;
        this.status = status;
        this.onDate = on;
        this.actorId = by;
        this.locator = locator;
        this.note = note;
    }

    public ClauseStatus status() {
        return status;
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

    public String locator() {
        return locator;
    }

    public String note() {
        return note;
    }

    int seq() {
        return seq;
    }
}
