package org.kantoku.shared.evidence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.kantoku.shared.Blanks;
import org.kantoku.shared.RuleViolation;

/** How the content of a file went: when, by whom, why. */
@Embeddable
public class EvidenceRemoval {

    @Column(name = "removed_at")
    private Instant at;

    @Column(name = "removed_by")
    private UUID by;

    @Column(name = "removal_reason")
    private String reason;

    protected EvidenceRemoval() {
    }

    /** @throws RuleViolation without a reason */
    public EvidenceRemoval(Instant at, UUID by, String reason) {
        RuleViolation.when(Blanks.toNull(reason) == null, "evidence.error.reason", "reason");
        this.at = at;
        this.by = by;
        this.reason = reason.strip();
    }

    /** Taken back by whoever gave it, before it was handed in; needs no reason. */
    public static EvidenceRemoval takenBack(Instant at, UUID by) {
        EvidenceRemoval removal = new EvidenceRemoval();
        removal.at = at;
        removal.by = by;
        return removal;
    }

    public Instant at() {
        return at;
    }

    public UUID by() {
        return by;
    }

    /** {@code null} when it was taken back before it was handed in. */
    public String reason() {
        return reason;
    }
}
