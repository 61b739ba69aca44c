package org.kantoku.contracts.domain.arrangements;

import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.shared.Blanks;
import org.kantoku.shared.RuleViolation;

/**
 * Who uses data jointly, and for which period (APPI 27 (5) no. 3; policy row S-20): a member co-op of the register, or somebody who
 * is not in it, by name.
 *
 * @param memberCoopId {@code null} for somebody who is not in the register
 * @param name         of somebody who is not in the register; for a co-op of the register at most what it is called there
 * @param validTo      last day, {@code null} while it still takes part
 */
public record JointUser(UUID memberCoopId, String name, LocalDate validFrom, LocalDate validTo) {

    public JointUser {
        name = Blanks.toNull(name);
        if (memberCoopId == null && name == null || validFrom == null || validTo != null && validTo.isBefore(validFrom)) {
            throw new RuleViolation("arrangements.error.jointUser").on("members");
        }
    }

    /** Somebody who is not in the register. */
    public static JointUser named(String name, LocalDate from, LocalDate to) {
        return new JointUser(null, name, from, to);
    }

    /** The same as a co-op of the register. */
    public JointUser registered(UUID coopId, String registeredName) {
        return new JointUser(coopId, registeredName, validFrom, validTo);
    }

    public boolean isWithinOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The same one for the same period; being found in the register does not make somebody else of it, nor does a new name there. */
    boolean isSameAs(JointUser other) {
        return isSomebodyOf(other) && validFrom.equals(other.validFrom) && java.util.Objects.equals(validTo, other.validTo);
    }

    /** The same one, at least partly for the same days. */
    boolean overlaps(JointUser other) {
        return isSomebodyOf(other) && (validTo == null || !other.validFrom.isAfter(validTo)) && (other.validTo == null || !validFrom.isAfter(other.validTo));
    }

    private boolean isSomebodyOf(JointUser other) {
        return memberCoopId != null && other.memberCoopId != null ? memberCoopId.equals(other.memberCoopId) : name != null && name.equals(other.name);
    }
}
