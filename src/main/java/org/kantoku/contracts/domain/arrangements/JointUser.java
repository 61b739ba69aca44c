package org.kantoku.contracts.domain.arrangements;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.kantoku.shared.RuleViolation;

/** A member co-op that uses data jointly, for a period (policy row S-20); without a last day it still does. */
@Embeddable
public class JointUser {

    /** Stored for "still", because a part of a key is never empty. */
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private String name;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected JointUser() {
    }

    public JointUser(String name, LocalDate validFrom, LocalDate validTo) {
        if (name == null || name.isBlank() || validFrom == null || validTo != null && validTo.isBefore(validFrom)) {
            throw new RuleViolation("arrangements.error.jointUser").on("members");
        }
        this.name = name.strip();
        this.validFrom = validFrom;
        this.validTo = validTo == null ? OPEN : validTo;
    }

    public boolean isWithinOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    public String name() {
        return name;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day, {@code null} while there is none. */
    public LocalDate validTo() {
        return validTo.equals(OPEN) ? null : validTo;
    }
}
