package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.kantoku.shared.Blanks;

/** Somebody looked through the entry of a contract on a day and found it right, or put it right (台帳の棚卸し, G01). */
@Entity
@Table(name = "register_review")
public class RegisterReview {

    @Id
    private UUID id;

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "on_date")
    private LocalDate on;

    @Column(name = "actor_id")
    private UUID actorId;

    private String words;

    protected RegisterReview() {
    }

    /** @param words what was looked at or put right; may be empty */
    public RegisterReview(UUID contractId, String words, LocalDate on, UUID by) {
        this.id = UUID.randomUUID();
        this.contractId = contractId;
        this.words = Blanks.toNull(words);
        this.on = on;
        this.actorId = by;
    }

    public UUID id() {
        return id;
    }

    public LocalDate on() {
        return on;
    }
}
