package org.kantoku.contracts.domain.hygiene;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.kantoku.shared.BaseEntity;
import org.kantoku.shared.RuleViolation;

/** The contractor asked to talk about the price: when, about what, when we answered and what came of it (clauses.md H-03). */
@Entity
@Table(name = "price_consultation")
public class PriceConsultation extends BaseEntity {

    @Column(name = "contract_id")
    private UUID contractId;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    private String topic;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    private String outcome;

    protected PriceConsultation() {
    }

    public PriceConsultation(UUID contractId, LocalDate askedOn, String topic, LocalDate today) {
        if (askedOn == null || askedOn.isAfter(today)) {
            throw new RuleViolation("contracts.error.futureDate").on("askedOn");
        }
        if (topic == null || topic.isBlank()) {
            throw new RuleViolation("hygiene.error.topic").on("topic");
        }
        this.contractId = contractId;
        this.askedOn = askedOn;
        this.topic = topic.strip();
    }

    /** The answer, once; nothing is passed over in silence. */
    public void answer(LocalDate on, String what, LocalDate today) {
        if (answeredOn != null) {
            throw new RuleViolation("contracts.error.alreadyDecided");
        }
        if (on == null || on.isAfter(today) || on.isBefore(askedOn)) {
            throw new RuleViolation("hygiene.error.answeredOn", askedOn).on("answeredOn");
        }
        if (what == null || what.isBlank()) {
            throw new RuleViolation("hygiene.error.outcome").on("outcome");
        }
        answeredOn = on;
        outcome = what.strip();
    }

    public UUID contractId() {
        return contractId;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public String topic() {
        return topic;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public String outcome() {
        return outcome;
    }
}
