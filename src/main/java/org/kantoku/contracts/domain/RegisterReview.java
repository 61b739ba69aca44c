package org.kantoku.contracts.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.Blanks;

/** Somebody looked through the entry of a contract on a day and found it right, or put it right (台帳の棚卸し, G01). */
@Entity
@Table(name = "register_review")
public class RegisterReview extends BaseEntity {

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "on_date")
    private LocalDate on;

    @Column(name = "reviewed_by")
    private UUID reviewedBy;

    private String words;

    protected RegisterReview() {
    }

    /** @param words what was looked at or put right; may be empty */
    public RegisterReview(UUID contractId, String words, LocalDate on, UUID by) {
        this.contractId = contractId;
        this.words = Blanks.toNull(words);
        this.on = on;
        this.reviewedBy = by;
    }

    public LocalDate on() {
        return on;
    }
}
