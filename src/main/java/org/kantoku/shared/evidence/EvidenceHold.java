package org.kantoku.shared.evidence;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.kantoku.shared.Blanks;
import org.kantoku.shared.RuleViolation;

/** A hold by the privacy officer (legal hold): since when, by whom, why. */
@Embeddable
public class EvidenceHold {

    @Column(name = "held_on")
    private LocalDate on;

    @Column(name = "held_by")
    private UUID by;

    @Column(name = "hold_reason")
    private String reason;

    protected EvidenceHold() {
    }

    /** @throws RuleViolation without a reason */
    public EvidenceHold(LocalDate on, UUID by, String reason) {
        RuleViolation.when(Blanks.toNull(reason) == null, "evidence.error.reason", "reason");
        this.on = on;
        this.by = by;
        this.reason = reason.strip();
    }

    public LocalDate on() {
        return on;
    }

    public UUID by() {
        return by;
    }

    public String reason() {
        return reason;
    }
}
