package org.kantoku.correctiveactions.domain;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.kantoku.shared.RuleViolation;

/** The privacy officer lives with a finding's risk until a date, twelve months at most (model.md §4.5). */
@Embeddable
public class RiskAcceptance {

    /** Longest term, in months. */
    public static final int MAX_MONTHS = 12;

    private UUID id;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "accepted_by")
    private UUID acceptedBy;

    @Column(name = "until_on")
    private LocalDate until;

    private String reason;

    protected RiskAcceptance() {
    }

    RiskAcceptance(LocalDate until, String reason, Act act) {
        if (until.isBefore(act.on()) || until.isAfter(act.on().plusMonths(MAX_MONTHS))) {
            throw new RuleViolation("correctiveactions.error.riskTerm", act.on().plusMonths(MAX_MONTHS)).on("until");
        }
        this.id = UUID.randomUUID();
        this.until = until;
        this.reason = reason;
        this.acceptedOn = act.on();
        this.acceptedBy = act.by();
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public UUID acceptedBy() {
        return acceptedBy;
    }

    /** Last day on which the acceptance holds. */
    public LocalDate until() {
        return until;
    }

    public String reason() {
        return reason;
    }
}
